import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // 0 is right for what is decided or over. What still waits for an answer is made anew when it is asked for.
  'alter table quotation_document add column shop_version int not null default 0',
  'alter table quotation_document alter column shop_version drop default',
  'alter table quotation_document drop constraint quotation_document_of',
  `alter table quotation_document add constraint quotation_document_of
    unique (quotation_id, version, customer_version, shop_version, kind, paper, linked)`,
];

/** Documents that wait for an answer are told apart by the version of the shop's settings that they show. */
export class DocumentShopVersion extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
