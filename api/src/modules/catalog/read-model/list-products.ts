import { isId } from '../../../kernel/ids.js';
import type { PageRequest, PageRow } from '../../../kernel/pagination.js';
import { readBatches } from '../../../platform/database/list-batches.js';
import {
  countRows,
  type List,
  readPageRows,
  when,
  whenSearched,
} from '../../../platform/database/list-statement.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { ProductView } from '../graphql/product.type.js';
import type { ProductFilter, ProductOrder } from '../graphql/product-list.type.js';
import { type PriceDisplay, productJson, type StoredProduct, toProductView } from './product-json.js';

export interface ProductListQuery {
  readonly filter: ProductFilter;
  readonly order: ProductOrder;
  readonly page: PageRequest;
  /** The shop's day and currency: they choose the price in force. */
  readonly day: string;
  readonly currency: string;
}

/** What the list can be ordered by. */
export const PRODUCT_ORDERS = {
  NAME: { column: 'p.name', type: 'text' },
  SKU: { column: 'p.sku', type: 'text' },
  CREATED_AT: { column: 'p.created_at', type: 'timestamptz' },
} as const;

/** The products that a filter leaves, of alias p with their category c. */
export const productList = ({ ids, search, type, categorySlug, vertical, active }: ProductFilter): List => ({
  name: 'product_list',
  table: 'product',
  alias: 'p',
  joins: 'join product_category c on c.id = p.category_id',
  conditions: [
    ...when(ids?.filter(isId), (value) => `p.id = any(${value}::uuid[])`),
    ...whenSearched(
      search,
      (value) =>
        `(searchable(p.name) like search_pattern(${value}) or searchable(p.sku) like search_pattern(${value}))`,
    ),
    ...when(type, (value) => `p.type = ${value}`),
    ...when(categorySlug, (value) => `c.slug = ${value}`),
    ...when(vertical, (value) => `${value} = any(c.verticals)`),
    ...when(active, (value) => `p.active = ${value}`),
  ],
});

/** The rows of a page, one more than its limit when more follow. One statement. */
export const listProducts = (
  sql: Sql,
  { filter, order, page, day, currency }: ProductListQuery,
): Promise<PageRow<StoredProduct>[]> =>
  readPageRows(
    sql,
    productList(filter),
    { ...PRODUCT_ORDERS[order.field], direction: order.direction },
    page,
    {
      select: productJson('$1::date', '$2::text'),
      values: [day, currency],
    },
  );

/** All of them by SKU with their prices in force on a day, in batches. */
export async function* exportProducts(
  sql: Sql,
  filter: ProductFilter,
  prices: PriceDisplay & { readonly day: string },
): AsyncGenerator<readonly ProductView[]> {
  const batches = readBatches<StoredProduct>(
    sql,
    productList(filter),
    { ...PRODUCT_ORDERS.SKU, direction: 'ASC' },
    { select: productJson('$1::date', '$2::text'), values: [prices.day, prices.currency.code] },
  );
  for await (const batch of batches) yield batch.map((product) => toProductView(product, prices));
}

export const countProducts = (sql: Sql, filter: ProductFilter): Promise<number> =>
  countRows(sql, productList(filter));
