import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table job (
    id uuid not null,
    kind text not null,
    queue text not null,
    key text not null,
    payload jsonb not null,
    priority int not null,
    state text not null default 'WAITING',
    attempts int not null default 0,
    postponed int not null default 0,
    run_at timestamptz not null,
    lease_owner uuid null,
    lease_until timestamptz null,
    handed_at timestamptz null,
    last_error text null,
    created_at timestamptz not null,
    started_at timestamptz null,
    finished_at timestamptz null,
    primary key (id)
  )`,
  `alter table job add constraint job_key_unique unique (key)`,
  `alter table job add constraint job_queue_check
    check (queue in ('mail', 'sms', 'whatsapp', 'documents', 'webhooks', 'schedules', 'exports'))`,
  `alter table job add constraint job_state_check
    check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED'))`,
  `alter table job add constraint job_lease
    check ((state = 'RUNNING') = (lease_owner is not null and lease_until is not null))`,
  `alter table job add constraint job_end
    check ((state in ('DONE', 'FAILED', 'DISCARDED')) = (finished_at is not null))`,
  `create index job_due on job (queue, priority, run_at, id) where state = 'WAITING'`,
  `create index job_running on job (lease_until) where state = 'RUNNING'`,
  `create index job_finished on job (finished_at) where finished_at is not null`,
  `create index job_by_created_at on job (created_at, id)`,
  `create index job_by_state on job (state, created_at, id)`,
  `create table job_queue (name text not null, paused_at timestamptz not null, primary key (name))`,
  `create table job_schedule (name text not null, slot timestamptz not null, primary key (name))`,
  // What schedules look for, and what they have seen to.
  `create index quotation_open_until on quotation (expires_at, id) where status = 'PENDING'`,
  `create table quotation_notice (
    quotation_id uuid not null,
    notice text not null,
    given_at timestamptz not null,
    primary key (quotation_id, notice)
  )`,
  `alter table quotation_notice add constraint quotation_notice_notice_check
    check (notice in ('EXPIRES_IN_3_DAYS', 'EXPIRES_IN_1_DAY', 'NUDGE'))`,
  `alter table quotation_notice add constraint quotation_notice_quotation_id_foreign
    foreign key (quotation_id) references quotation (id) on delete cascade`,
  `create table api_key_notice (
    api_key_id uuid not null,
    expires_at timestamptz not null,
    days_left smallint not null,
    given_at timestamptz not null,
    primary key (api_key_id, expires_at, days_left)
  )`,
  `alter table api_key_notice add constraint api_key_notice_api_key_id_foreign
    foreign key (api_key_id) references api_key (id) on delete cascade`,
];

/** Jobs, the queues that are paused, and how far the schedules have been seen to. */
export class Jobs extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
