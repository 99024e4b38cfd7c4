import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create index quotation_by_seller on quotation (seller_id, created_at, id)`,
  `drop index quotation_seller_idx`,
];

/** A seller's quotations are listed newest first, however many others there are. */
export class QuotationFilters extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
