import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // Ñ is a letter of its own, after N. The embedded PostgreSQL carries no data of languages but takes rules, which
  // version 15 does not know yet; that one has the language.
  `do $$ begin
    if current_setting('server_version_num')::int >= 160000 then
      execute 'create collation spanish (provider = icu, locale = ''und'', rules = ''&n < ñ <<< Ñ'')';
    else
      execute 'create collation spanish (provider = icu, locale = ''es'')';
    end if;
  end $$`,
  `create extension if not exists unaccent`,
  `create extension if not exists pg_trgm`,
  `create extension if not exists btree_gist`,
  `create function searchable(value text) returns text language sql immutable strict parallel safe
    as $$ select lower(public.unaccent('public.unaccent', value)) $$`,
  `create function search_pattern(value text) returns text language sql immutable strict parallel safe
    as $$ select '%' || regexp_replace(searchable(value), '([\\\\%_])', '\\\\\\1', 'g') || '%' $$`,
  `create table shop_settings (
    id smallint not null,
    name text collate spanish not null,
    country text not null,
    currency text not null,
    time_zone text not null,
    locale text not null,
    quotation_expiry_days smallint not null,
    version int not null default 1,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `alter table shop_settings add constraint shop_settings_single check (id = 1)`,
  `alter table shop_settings add constraint shop_settings_expiry_days check (quotation_expiry_days between 1 and 3650)`,
  `create table staff_user (
    id uuid not null,
    email text not null,
    name text collate spanish not null,
    password_hash text not null,
    role text not null,
    active boolean not null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `alter table staff_user add constraint staff_user_email_unique unique (email)`,
  `alter table staff_user add constraint staff_user_role_check check (role in ('admin', 'manager', 'sales', 'installer', 'support'))`,
  `create table outbox_event (
    sequence bigserial primary key,
    id uuid not null,
    type text not null,
    subject text not null,
    occurred_at timestamptz not null,
    payload jsonb not null,
    relayed_at timestamptz null
  )`,
  `alter table outbox_event add constraint outbox_event_id_unique unique (id)`,
  `create index outbox_event_waiting on outbox_event (sequence) where relayed_at is null`,
];

/** Extensions, the search function, the shop, its staff and the outbox. */
export class Foundations extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
