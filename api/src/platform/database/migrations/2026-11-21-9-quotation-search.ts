import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create function quotation_search(number text, external_reference text, customer_search text) returns text
    language sql immutable parallel safe
    as $$ select searchable(number || ' ' || coalesce(external_reference, '')) || ' ' || customer_search $$`,
  `drop index quotation_search`,
  `alter table quotation add column search text null`,
  `update quotation q set search = quotation_search(q.number, q.external_reference, c.search)
    from customer c where c.id = q.customer_id`,
  `alter table quotation alter column search set not null`,
  `create index quotation_search on quotation using gin (search gin_trgm_ops)`,
  // The planner chooses by how common a word is, from the first search on.
  `analyze quotation (search)`,
  // The customer is locked: a change of its name under way would not see this row yet, nor this row the new name.
  // Of a customer that is not there the foreign key speaks.
  `create function keep_quotation_search() returns trigger language plpgsql
    as $$ begin
      select quotation_search(new.number, new.external_reference, c.search) into new.search
        from customer c where c.id = new.customer_id for share;
      new.search := coalesce(new.search, '');
      return new;
    end $$`,
  `create trigger quotation_search_own before insert or update of number, external_reference, customer_id on quotation
    for each row execute function keep_quotation_search()`,
  `create function keep_quotations_search() returns trigger language plpgsql
    as $$ begin
      update quotation set search = quotation_search(number, external_reference, new.search)
        where customer_id = new.id;
      return null;
    end $$`,
  `create trigger customer_search_copies after update on customer
    for each row when (old.search is distinct from new.search) execute function keep_quotations_search()`,
];

/** One text to search a quotation by, its customer's included: common words and rare ones are found by one index each. */
export class QuotationSearch extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
