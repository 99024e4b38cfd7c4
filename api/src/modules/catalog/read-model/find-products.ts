import type { Sql, Statement } from '../../../platform/database/statement.js';
import { productJson, type StoredProduct } from './product-json.js';

const FIND: Statement = {
  name: 'product_find',
  text: `select ${productJson('$3::date', '$4::text')} as product
    from product p join product_category c on c.id = p.category_id
    where p.id = any($1::uuid[]) or p.sku = any($2::text[])`,
};

/** Products by id or SKU, with the price in force on a day; those that do not exist are missing. One statement. */
export const findProducts = async (
  sql: Sql,
  wanted: { readonly ids?: readonly string[]; readonly skus?: readonly string[] },
  day: string,
  currency: string,
): Promise<StoredProduct[]> => {
  const values = [wanted.ids ?? [], wanted.skus ?? [], day, currency];
  const rows = await sql.query<{ product: StoredProduct }>(FIND, values);
  return rows.map(({ product }) => product);
};
