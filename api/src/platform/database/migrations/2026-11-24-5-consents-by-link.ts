import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table consent alter column account_id drop not null`,
  `alter table consent add column quotation_id uuid null`,
  `alter table consent add constraint consent_quotation_id_foreign
    foreign key (quotation_id) references quotation (id) on delete cascade`,
  `alter table consent add constraint consent_giver_check check (num_nonnulls(account_id, quotation_id) = 1)`,
  `create unique index consent_quotation_unique on consent (quotation_id, text_version)`,
];

/** News may be agreed to by who holds a private link, before there is an account. */
export class ConsentsByLink extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
