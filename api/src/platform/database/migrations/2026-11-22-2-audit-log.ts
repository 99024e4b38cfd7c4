import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table audit_entry add constraint audit_entry_actor_kind_check
    check (actor_kind in ('staff', 'customer', 'key', 'link', 'anonymous', 'system'))`,
  `create index audit_entry_by_actor on audit_entry (actor_id, at, id)`,
  `create index audit_entry_by_actor_kind on audit_entry (actor_kind, at, id)`,
  `create index audit_entry_by_action on audit_entry (action, at, id)`,
  `create index audit_entry_by_ip on audit_entry (ip, at, id)`,
];

/** The audit log's kinds of actors, and an index for each thing that it is searched by. */
export class AuditLog extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
