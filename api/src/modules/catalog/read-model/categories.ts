import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { Vertical } from '../../quote-engine/index.js';
import type { ProductCategoryView } from '../graphql/product.type.js';
import { CATEGORY_JSON } from './category-json.js';

const CATEGORIES: Statement = {
  name: 'product_categories',
  text: `select ${CATEGORY_JSON} as category from product_category c
    where $1::text is null or $1 = any(c.verticals) order by c.sort_order, c.name, c.id`,
};

const FIND: Statement = {
  name: 'product_category_find',
  text: `select ${CATEGORY_JSON} as category from product_category c where c.id = $1`,
};

interface Row {
  readonly category: ProductCategoryView;
}

/** All categories, or those offered for a line of business, in the shop's own order. */
export const listCategories = async (sql: Sql, vertical: Vertical | null): Promise<ProductCategoryView[]> => {
  const rows = await sql.query<Row>(CATEGORIES, [vertical]);
  return rows.map(({ category }) => category);
};

export const findCategory = async (sql: Sql, id: string): Promise<ProductCategoryView | null> => {
  const [row] = await sql.query<Row>(FIND, [id]);
  return row?.category ?? null;
};
