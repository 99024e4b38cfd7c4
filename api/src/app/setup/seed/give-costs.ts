import { Decimal } from '../../../kernel/decimal.js';
import type { Catalogue } from '../../../modules/quote-engine/index.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';

/** What a film costs the shop, of what it charges for it: a made-up share, as all of this is. */
const SHARE = Decimal.parse('0.42');

const GIVE_COSTS: Statement = {
  name: 'seed_give_costs',
  text: `update product set cost_per_square_meter = c.cost
    from unnest($1::text[], $2::numeric[]) c (sku, cost)
    where product.sku = c.sku and product.cost_per_square_meter is null`,
};

/** Gives a cost to each film that has none, so that margins have something to tell. */
export const giveCosts = async (database: Database, catalogue: Catalogue): Promise<void> => {
  const costs = [...catalogue].flatMap(([sku, { price }]) =>
    price ? [{ sku, cost: price.material.times(SHARE).round(2).toString() }] : [],
  );
  await database.query(GIVE_COSTS, [costs.map(({ sku }) => sku), costs.map(({ cost }) => cost)]);
};
