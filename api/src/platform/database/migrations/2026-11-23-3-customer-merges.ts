import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table merged_customer (
    id uuid not null,
    kept_id uuid not null,
    merged_at timestamptz not null,
    owner_id uuid null,
    primary key (id)
  )`,
  `alter table merged_customer add constraint merged_customer_kept_id_foreign
    foreign key (kept_id) references customer (id) on delete cascade`,
  `alter table merged_customer add constraint merged_customer_owner_id_foreign
    foreign key (owner_id) references staff_user (id) on delete set null`,
  `create index merged_customer_owner_idx on merged_customer (owner_id)`,
  `create index merged_customer_kept_idx on merged_customer (kept_id)`,
  // What makes two spellings of a value the same: letters and digits of a tax id, the last nine digits of a number (with
  // or without its country's code).
  `create function tax_id_key(value text) returns text language sql immutable strict parallel safe
    as $$ select nullif(lower(regexp_replace(value, '[^0-9A-Za-z]', '', 'g')), '') $$`,
  `create function phone_key(value text) returns text language sql immutable strict parallel safe
    as $$ select nullif(right(regexp_replace(value, '\\D', '', 'g'), 9), '') $$`,
  `create index customer_by_email_key on customer (lower(email))`,
  `create index customer_by_tax_id_key on customer (tax_id_key(tax_id))`,
  `create index customer_by_phone_key on customer (phone_key(phone))`,
  `create index customer_by_whatsapp_key on customer (phone_key(whatsapp))`,
  `create index customer_name_likeness on customer using gin (searchable(name) gin_trgm_ops)`,
];

/** Customers that were merged into others, found by their old ids; and what likely duplicates are found by. */
export class CustomerMerges extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
