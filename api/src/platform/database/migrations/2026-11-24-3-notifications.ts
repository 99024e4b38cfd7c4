import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table outgoing_message (
    id uuid not null,
    event_id uuid not null,
    template text not null,
    channel text not null,
    recipient text not null,
    language text not null,
    quotation_id uuid null,
    customer_id uuid null,
    staff_user_id uuid null,
    requested_by text null,
    subject text null,
    html text null,
    text text not null,
    provider_template text null,
    parameters text[] not null,
    attachments text[] not null,
    state text not null,
    reason text null,
    provider text null,
    provider_id text null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    sent_at timestamptz null,
    primary key (id)
  )`,
  `alter table outgoing_message add constraint outgoing_message_once unique (event_id, channel, recipient)`,
  `alter table outgoing_message add constraint outgoing_message_channel_check
    check (channel in ('EMAIL', 'SMS', 'WHATSAPP'))`,
  `alter table outgoing_message add constraint outgoing_message_state_check
    check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'SKIPPED'))`,
  `create index outgoing_message_by_created_at on outgoing_message (created_at, id)`,
  `create index outgoing_message_by_state on outgoing_message (state, created_at, id)`,
  `create index outgoing_message_quotation_idx on outgoing_message (quotation_id, created_at, id)`,
  `create index outgoing_message_customer_idx on outgoing_message (customer_id)`,
  `create index outgoing_message_provider_id_idx on outgoing_message (provider_id)`,
  `alter table outgoing_message add constraint outgoing_message_quotation_id_foreign
    foreign key (quotation_id) references quotation (id) on delete cascade`,
  `alter table outgoing_message add constraint outgoing_message_customer_id_foreign
    foreign key (customer_id) references customer (id) on delete cascade`,
  `alter table outgoing_message add constraint outgoing_message_staff_user_id_foreign
    foreign key (staff_user_id) references staff_user (id) on delete set null`,
  `create table message_attempt (
    id uuid not null,
    message_id uuid not null,
    number smallint not null,
    job_id text not null,
    provider text not null,
    began_at timestamptz not null,
    ended_at timestamptz null,
    outcome text null,
    error text null,
    primary key (id)
  )`,
  `alter table message_attempt add constraint message_attempt_number unique (message_id, number)`,
  `alter table message_attempt add constraint message_attempt_outcome_check
    check (outcome in ('ACCEPTED', 'FOUND', 'REFUSED', 'RETRY', 'UNKNOWN'))`,
  `alter table message_attempt add constraint message_attempt_ended
    check ((ended_at is null) = (outcome is null))`,
  `alter table message_attempt add constraint message_attempt_message_id_foreign
    foreign key (message_id) references outgoing_message (id) on delete cascade`,
  `create table message_template (
    id text not null,
    subject text null,
    preheader text null,
    provider_template text null,
    body text not null,
    version int not null default 1,
    updated_at timestamptz not null,
    updated_by text null,
    primary key (id)
  )`,
  `create table message_preference (
    customer_id uuid not null,
    channels text[] null,
    reminders boolean not null,
    updated_at timestamptz not null,
    primary key (customer_id)
  )`,
  `alter table message_preference add constraint message_preference_customer_id_foreign
    foreign key (customer_id) references customer (id) on delete cascade`,
  `alter table mailbox_message add column html text null`,
  `alter table mailbox_message drop constraint mailbox_message_channel_check`,
  `alter table mailbox_message add constraint mailbox_message_channel_check
    check (channel in ('MAIL', 'TEXT', 'WHATSAPP'))`,
  `create table mailbox_file (
    id uuid not null,
    message_id uuid not null,
    file_name text not null,
    content_type text not null,
    bytes bytea not null,
    primary key (id)
  )`,
  `create index mailbox_file_message_idx on mailbox_file (message_id)`,
  `alter table mailbox_file add constraint mailbox_file_message_id_foreign
    foreign key (message_id) references mailbox_message (id) on delete cascade`,
  `alter table quotation_event drop constraint quotation_event_kind_check`,
  `alter table quotation_event add constraint quotation_event_kind_check check (kind in ('CREATED', 'UPDATED',
    'RECALCULATED', 'SUBMITTED', 'CONFIRMED', 'REJECTED', 'EXPIRED', 'CHANGE_REQUESTED', 'REVISED', 'DUPLICATED',
    'LINK_REVOKED', 'SELLER_ASSIGNED', 'SENT'))`,
];

/** Messages to customers and staff with each attempt to send them, their templates, and what customers want to get. */
export class Notifications extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
