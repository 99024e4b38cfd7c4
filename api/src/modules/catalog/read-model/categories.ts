import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { Vertical } from '../../quote-engine/index.js';
import type { ProductCategoryView } from '../graphql/product.type.js';

const CATEGORIES: Statement = {
  name: 'product_categories',
  text: `select id, slug, name, verticals, features, sort_order as "sortOrder" from product_category
    where $1::text is null or $1 = any(verticals) order by sort_order, name, id`,
};

/** All categories, or those offered for a line of business, in the shop's own order. */
export const listCategories = (sql: Sql, vertical: Vertical | null): Promise<ProductCategoryView[]> =>
  sql.query<ProductCategoryView>(CATEGORIES, [vertical]);
