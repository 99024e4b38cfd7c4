import { Migration } from '@mikro-orm/migrations';

/** The audit log cannot be emptied either: triggers for rows see nothing of a truncation. */
export class AuditTruncate extends Migration {
  override up(): void {
    this.addSql(`create trigger audit_entry_never_emptied before truncate on audit_entry
      for each statement execute function refuse_change()`);
  }
}
