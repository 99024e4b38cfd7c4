import type { PageRequest, PageRow } from '../../../kernel/pagination.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { ProductFilter, ProductOrder } from '../graphql/product-list.type.js';
import { productJson, type StoredProduct } from './product-json.js';

export interface ProductListQuery {
  readonly filter: ProductFilter;
  readonly order: ProductOrder;
  readonly page: PageRequest;
  /** The shop's day and currency: they choose the price in force. */
  readonly day: string;
  readonly currency: string;
}

const COLUMNS = {
  NAME: { column: 'p.name', type: 'text' },
  SKU: { column: 'p.sku', type: 'text' },
  CREATED_AT: { column: 'p.created_at', type: 'timestamptz' },
} as const;

const FILTER = `($1::uuid[] is null or p.id = any($1))
  and ($2::text is null or searchable(p.name) like $2 or searchable(p.sku) like $2)
  and ($3::text is null or p.type = $3)
  and ($4::text is null or c.slug = $4)
  and ($5::text is null or $5 = any(c.verticals))
  and ($6::boolean is null or p.active = $6)`;
const FROM = 'from product p join product_category c on c.id = p.category_id';

const COUNT: Statement = {
  name: 'product_count',
  text: `select count(*)::int as count ${FROM} where ${FILTER}`,
};

/** One statement per order and direction, so that each can walk its own index. */
const page = ({ field, direction }: ProductOrder): Statement => {
  const { column, type } = COLUMNS[field];
  const follows = direction === 'ASC' ? '>' : '<';
  return {
    name: `product_page_${field}_${direction}`.toLowerCase(),
    text: `select ${productJson('$7::date', '$8::text')} as node, ${column}::text as value ${FROM}
      where ${FILTER} and ($9::text is null or (${column}, p.id) ${follows} ($9::text::${type}, $10::uuid))
      order by ${column} ${direction}, p.id ${direction} limit $11 offset $12`,
  };
};

/** Any part of a text, whatever its capitals and accents; what LIKE would read as a wildcard stands for itself. */
export const searchPattern = (search: string | null | undefined): string | null => {
  const text = search?.trim();
  if (!text) return null;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `%${plain.replace(/[\\%_]/g, '\\$&')}%`;
};

const filterValues = ({ ids, search, type, categorySlug, vertical, active }: ProductFilter): unknown[] => [
  ids ?? null,
  searchPattern(search),
  type ?? null,
  categorySlug ?? null,
  vertical ?? null,
  active ?? null,
];

/** The rows of a page, one more than its limit when more follow. One statement. */
export const listProducts = (sql: Sql, query: ProductListQuery): Promise<PageRow<StoredProduct>[]> => {
  const { limit, offset, after } = query.page;
  return sql.query<PageRow<StoredProduct>>(page(query.order), [
    ...filterValues(query.filter),
    query.day,
    query.currency,
    after?.value ?? null,
    after?.id ?? null,
    limit + 1,
    offset,
  ]);
};

export const countProducts = async (sql: Sql, filter: ProductFilter): Promise<number> => {
  const [row] = await sql.query<{ count: number }>(COUNT, filterValues(filter));
  return row?.count ?? 0;
};
