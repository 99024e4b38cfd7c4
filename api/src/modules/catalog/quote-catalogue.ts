import { Decimal } from '../../kernel/decimal.js';
import type { Sql } from '../../platform/database/statement.js';
import type { Catalogue } from '../quote-engine/index.js';
import { findProducts } from './read-model/find-products.js';

/** The products with these SKUs at their prices in force on a day, as the quote engine takes them. One statement. */
export const quoteCatalogue = async (
  sql: Sql,
  skus: readonly string[],
  day: string,
  currency: string,
): Promise<Catalogue> => {
  const products = skus.length === 0 ? [] : await findProducts(sql, { skus }, day, currency);
  return new Map(
    products.map(({ id, sku, name, type, active, price }) => [
      sku,
      {
        id,
        sku,
        name,
        type,
        active,
        price: price && {
          unit: price.unit,
          material: Decimal.parse(price.material),
          installation: Decimal.parse(price.installation),
        },
      },
    ]),
  );
};
