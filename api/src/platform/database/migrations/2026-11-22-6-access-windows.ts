import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table role add column access_hours jsonb not null default '[]'`,
  `alter table role add column access_networks text[] not null default '{}'`,
  `alter table staff_user add column access_exception_until timestamptz null`,
  `alter table staff_user add column access_exception_reason text null`,
];

/** When and from where the holders of a role may work, and exceptions from it. */
export class AccessWindows extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
