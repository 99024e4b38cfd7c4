import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table audit_entry (
    id uuid not null,
    at timestamptz not null,
    actor_kind text not null,
    actor_id uuid null,
    actor_name text null,
    ip text null,
    action text not null,
    subject_id uuid not null,
    before jsonb null,
    after jsonb null,
    primary key (id)
  )`,
  `create index audit_entry_by_at on audit_entry (at, id)`,
  `create index audit_entry_by_subject on audit_entry (subject_id, at, id)`,
  `create function refuse_change() returns trigger language plpgsql
    as $$ begin raise exception 'the audit log is append-only'; end $$`,
  `create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change()`,
];

/** The audit log, which nobody can alter. */
export class Audit extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
