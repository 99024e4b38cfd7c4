import type { Decimal } from '../../../kernel/decimal.js';
import { type List, readPageRows, when } from '../../../platform/database/list-statement.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { PriceTarget } from '../domain/plan-prices.js';
import type { ProductFilter } from '../graphql/product-list.type.js';
import { PRODUCT_ORDERS, productList } from './list-products.js';
import { PRICE_TARGET } from './price-targets.js';

/** Which films with a price in force on a day, in a currency: the price of the film between two bounds, both included. */
export interface PricedFilter {
  readonly filter: ProductFilter;
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly day: string;
  readonly currency: string;
}

/** One parameter holds what belongs together, since a condition has one. */
const IN_FORCE = (parameter: string) => `exists (select from product_price pp,
    jsonb_to_record(${parameter}::jsonb) as asked (day date, currency text, min numeric, max numeric)
  where pp.product_id = p.id and pp.currency = asked.currency
    and pp.valid_from <= asked.day and (pp.valid_until is null or asked.day < pp.valid_until)
    and (asked.min is null or pp.material >= asked.min) and (asked.max is null or pp.material <= asked.max))`;

const list = ({ filter, ...asked }: PricedFilter): List => {
  const products = productList(filter);
  return {
    ...products,
    name: 'priced_list',
    conditions: [...products.conditions, ...when(JSON.stringify(asked), IN_FORCE)],
  };
};

/** Films by name, at most so many and one more when there are more. One statement. */
export const listPriceTargets = async (
  sql: Sql,
  filter: PricedFilter,
  most: number,
): Promise<PriceTarget[]> => {
  const rows = await readPageRows<PriceTarget>(
    sql,
    list(filter),
    { ...PRODUCT_ORDERS.NAME, direction: 'ASC' },
    { limit: most, offset: 0, after: null, order: '' },
    { select: PRICE_TARGET, values: [] },
  );
  return rows.map(({ node }) => node);
};
