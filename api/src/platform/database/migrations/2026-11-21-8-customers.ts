import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table customer add column metadata jsonb not null default '{}'`,
  `alter table customer add constraint customer_name check (char_length(name) >= 1 and char_length(name) <= 120)`,
  `alter table customer add constraint customer_email check (char_length(email) <= 254)`,
  `alter table customer add constraint customer_phone check (char_length(phone) <= 31)`,
  `alter table customer add constraint customer_whatsapp check (char_length(whatsapp) <= 31)`,
  `alter table customer add constraint customer_tax_id check (char_length(tax_id) <= 120)`,
  `alter table customer add constraint customer_business_activity check (char_length(business_activity) <= 120)`,
  `alter table customer add constraint customer_metadata check (jsonb_typeof(metadata) = 'object')`,
  `alter table property drop constraint property_customer_id_foreign`,
  `alter table property add constraint property_customer_id_foreign foreign key (customer_id) references customer (id) on delete cascade`,
  `alter table vehicle drop constraint vehicle_customer_id_foreign`,
  `alter table vehicle add constraint vehicle_customer_id_foreign foreign key (customer_id) references customer (id) on delete cascade`,
];

/** Customers' metadata and the bounds of their texts; what is kept beside a customer goes with it. */
export class Customers extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
