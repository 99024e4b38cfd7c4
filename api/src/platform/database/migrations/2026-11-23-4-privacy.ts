import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table agreed_text (version text not null, text text not null, primary key (version))`,
  `alter table quotation add column accepted_terms text null`,
  `alter table quotation add constraint quotation_accepted_terms_foreign
    foreign key (accepted_terms) references agreed_text (version) on delete restrict`,
  `create table consent (
    id uuid not null,
    account_id uuid not null,
    granted boolean not null,
    at timestamptz not null,
    ip text null,
    text_version text not null,
    primary key (id)
  )`,
  `create index consent_account_idx on consent (account_id, id)`,
  `alter table consent add constraint consent_account_id_foreign
    foreign key (account_id) references customer_account (id) on delete cascade`,
  `alter table consent add constraint consent_text_version_foreign
    foreign key (text_version) references agreed_text (version) on delete restrict`,
  // Whether one snapshot of the audit log is another with some values masked: the same fields, each as it was or hidden.
  `create function tells_less(new jsonb, old jsonb) returns boolean language sql immutable as $$
    select case when new is null or old is null then new is null and old is null
      else coalesce((select bool_and(n.key is not null and o.key is not null and (n.value = o.value or n.value = '"***"'))
        from jsonb_each(new) n full join jsonb_each(old) o on o.key = n.key), true) end $$`,
  `create function audit_masked(fields jsonb) returns jsonb language sql immutable as $$
    select case when fields is null then null else coalesce((select jsonb_object_agg(key,
      case when value = 'null' then value else '"***"' end) from jsonb_each(fields)), '{}') end $$`,
  `create function audit_masked_texts(fields jsonb, texts text[]) returns jsonb language sql immutable as $$
    select case when fields is null then null else coalesce((select jsonb_object_agg(key,
      case when lower(value #>> '{}') = any(texts) then '"***"' else value end) from jsonb_each(fields)), '{}') end $$`,
  // Still nothing can be removed or told otherwise; but whose data has to be erased is hidden in what the log tells.
  `create function refuse_retelling() returns trigger language plpgsql as $$ begin
    if tg_op = 'UPDATE'
      and (new.id, new.at, new.actor_kind, new.actor_id, new.action, new.subject_id)
        is not distinct from (old.id, old.at, old.actor_kind, old.actor_id, old.action, old.subject_id)
      and (new.actor_name is null or new.actor_name = old.actor_name)
      and (new.ip is null or new.ip = old.ip)
      and tells_less(new.before, old.before) and tells_less(new.after, old.after)
    then return new; end if;
    raise exception 'the audit log is append-only';
  end $$`,
  `drop trigger audit_entry_append_only on audit_entry`,
  `create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_retelling()`,
];

/** What people agreed to, and what it takes to forget somebody: the audit log may say less, and nothing else. */
export class Privacy extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
