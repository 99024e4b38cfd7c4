import type { Sql, Statement } from '../../../platform/database/statement.js';
import { PRICE_JSON, type StoredPrice } from './price-json.js';

const HISTORY: Statement = {
  name: 'product_price_history',
  text: `select pp.product_id as "productId", ${PRICE_JSON} as price from product_price pp
    where pp.product_id = any($1::uuid[]) order by pp.product_id, pp.valid_from desc`,
};

export interface PriceRow {
  readonly productId: string;
  readonly price: StoredPrice;
}

/** All prices of these products, of each the newest first. One statement. */
export const priceHistory = async (
  sql: Sql,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, PriceRow[]>> =>
  Map.groupBy(await sql.query<PriceRow>(HISTORY, [productIds]), ({ productId }) => productId);
