import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table webhook_endpoint (
    id uuid not null,
    name text collate spanish not null,
    url text not null,
    events text[] not null,
    api_version text not null,
    sealed_secret text not null,
    sealed_previous text null,
    previous_until timestamptz null,
    state text not null,
    pause_reason text null,
    paused_at timestamptz null,
    failing_since timestamptz null,
    given_up int not null default 0,
    owner_id uuid null,
    created_by text null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version int not null default 1,
    primary key (id)
  )`,
  `alter table webhook_endpoint add constraint webhook_endpoint_state_check check (state in ('ACTIVE', 'PAUSED'))`,
  `alter table webhook_endpoint add constraint webhook_endpoint_pause_reason_check
    check (pause_reason in ('STAFF', 'FAILING', 'GONE'))`,
  `alter table webhook_endpoint add constraint webhook_endpoint_previous
    check ((sealed_previous is null) = (previous_until is null))`,
  `alter table webhook_endpoint add constraint webhook_endpoint_paused
    check ((state = 'PAUSED') = (pause_reason is not null) and (state = 'PAUSED') = (paused_at is not null))`,
  `alter table webhook_endpoint add constraint webhook_endpoint_owner_id_foreign
    foreign key (owner_id) references staff_user (id) on delete set null`,
  `create table webhook_message (
    id uuid not null,
    type text not null,
    body text not null,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `create table webhook_delivery (
    id uuid not null,
    endpoint_id uuid not null,
    message_id uuid not null,
    state text not null,
    round int not null default 1,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `alter table webhook_delivery add constraint webhook_delivery_state_check
    check (state in ('PENDING', 'HELD', 'DELIVERED', 'FAILED'))`,
  `alter table webhook_delivery add constraint webhook_delivery_once unique (message_id, endpoint_id)`,
  `alter table webhook_delivery add constraint webhook_delivery_endpoint_id_foreign
    foreign key (endpoint_id) references webhook_endpoint (id) on delete cascade`,
  `alter table webhook_delivery add constraint webhook_delivery_message_id_foreign
    foreign key (message_id) references webhook_message (id) on delete cascade`,
  `create index webhook_delivery_by_created_at on webhook_delivery (created_at, id)`,
  `create index webhook_delivery_by_endpoint on webhook_delivery (endpoint_id, created_at, id)`,
  `create table webhook_attempt (
    id uuid not null,
    delivery_id uuid not null,
    at timestamptz not null,
    duration_ms int not null,
    status smallint null,
    answer text null,
    failure text null,
    detail text null,
    primary key (id)
  )`,
  `alter table webhook_attempt add constraint webhook_attempt_delivery_id_foreign
    foreign key (delivery_id) references webhook_delivery (id) on delete cascade`,
  `create index webhook_attempt_by_delivery on webhook_attempt (delivery_id, at, id)`,
];

/** Endpoints of third parties, what they are told, and the log of it. */
export class Webhooks extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
