import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table session (
    id uuid not null,
    staff_user_id uuid null,
    customer_account_id uuid null,
    device_hash text null,
    user_agent text null,
    ip text null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz null,
    revoked_reason text null,
    primary key (id)
  )`,
  `alter table session add constraint session_subject
    check (num_nonnulls(staff_user_id, customer_account_id) = 1)`,
  `alter table session add constraint session_revocation
    check ((revoked_at is null) = (revoked_reason is null))`,
  `alter table session add constraint session_staff_user_id_foreign
    foreign key (staff_user_id) references staff_user (id) on delete cascade`,
  `create index session_by_staff_user on session (staff_user_id, last_used_at)`,
  `create index session_by_customer_account on session (customer_account_id, last_used_at)`,
  `create index session_by_device on session (device_hash)`,
  `create index session_by_revocation on session (revoked_at) where revoked_at is not null`,
  `create table refresh_token (
    hash text not null,
    session_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz null,
    successor_seed text null,
    primary key (hash)
  )`,
  `alter table refresh_token add constraint refresh_token_use
    check ((used_at is null) = (successor_seed is null))`,
  `alter table refresh_token add constraint refresh_token_session_id_foreign
    foreign key (session_id) references session (id) on delete cascade`,
  `create index refresh_token_by_session on refresh_token (session_id)`,
  `create table attempt_count (
    scope text not null,
    failures int not null,
    last_at timestamptz not null,
    blocked_until timestamptz null,
    primary key (scope)
  )`,
  `create index attempt_count_by_last_at on attempt_count (last_at)`,
];

/** Sessions, the tokens that prolong them, and the count of failed attempts to start one. */
export class Sessions extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
