import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table quotation add column acceptance_channel text null`,
  `alter table quotation add column acceptance_note text null`,
  `alter table quotation add constraint quotation_acceptance_channel_check
    check (acceptance_channel in ('IN_PERSON', 'PHONE', 'WHATSAPP', 'EMAIL', 'OTHER'))`,
];

/** How a customer told the shop that they accept, where the shop recorded it for them. */
export class AcceptanceChannels extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
