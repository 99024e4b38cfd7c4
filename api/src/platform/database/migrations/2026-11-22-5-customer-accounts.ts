import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table customer_account (
    id uuid not null,
    name text collate spanish null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `create table account_contact (
    kind text not null,
    value text not null,
    account_id uuid not null,
    proven_at timestamptz not null,
    primary key (kind, value)
  )`,
  `alter table account_contact add constraint account_contact_kind_check check (kind in ('EMAIL', 'PHONE'))`,
  `create index account_contact_account_idx on account_contact (account_id)`,
  `alter table account_contact add constraint account_contact_account_id_foreign
    foreign key (account_id) references customer_account (id) on delete cascade`,
  `create table sign_in_code (
    kind text not null,
    address text not null,
    code_hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    tries smallint not null,
    used boolean not null,
    hour_from timestamptz not null,
    sent_in_hour smallint not null,
    ip text null,
    primary key (kind, address)
  )`,
  `alter table sign_in_code add constraint sign_in_code_kind_check check (kind in ('EMAIL', 'PHONE'))`,
  `create index sign_in_code_by_ip on sign_in_code (ip, sent_at)`,
  `create index sign_in_code_by_sent_at on sign_in_code (sent_at)`,
  `create table mailbox_message (
    id uuid not null,
    channel text not null,
    recipient text not null,
    subject text null,
    body text not null,
    at timestamptz not null,
    primary key (id)
  )`,
  `alter table mailbox_message add constraint mailbox_message_channel_check check (channel in ('MAIL', 'TEXT'))`,
  `alter table customer add column account_id uuid null`,
  `alter table customer add constraint customer_account_id_foreign
    foreign key (account_id) references customer_account (id) on delete set null`,
  `create index customer_account_idx on customer (account_id)`,
  // What a proven address claims by: capitals, spaces and dashes make no difference.
  `create index customer_by_address on customer (lower(email)) where account_id is null`,
  `create index customer_by_phone_digits on customer (regexp_replace(phone, '\\D', '', 'g')) where account_id is null`,
  `create index customer_by_whatsapp_digits on customer (regexp_replace(whatsapp, '\\D', '', 'g')) where account_id is null`,
];

/** Customers' accounts, the addresses they proved, the codes that prove them, and the local mailbox. */
export class CustomerAccounts extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
