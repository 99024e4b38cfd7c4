import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { PriceTarget } from '../domain/plan-prices.js';

/** A film of alias p with all its prices, as new prices are planned on it. */
export const PRICE_TARGET = `json_build_object('id', p.id, 'sku', p.sku, 'name', p.name, 'active', p.active,
    'version', p.version, 'cost', p.cost_per_square_meter::text,
    'history', (select coalesce(json_agg(json_build_object('id', pp.id, 'unit', pp.unit, 'material', pp.material::text,
      'installation', pp.installation::text, 'currency', pp.currency, 'validFrom', pp.valid_from,
      'validUntil', pp.valid_until)), '[]') from product_price pp where pp.product_id = p.id))`;

const FIND: Statement = {
  name: 'price_targets',
  text: `select ${PRICE_TARGET} as target from product p where p.sku = any($1::text[]) or lower(p.sku) = any($2::text[])`,
};

/** In the order of their ids, so that two who lock several wait for each other and never in a circle. */
const LOCK: Statement = {
  name: 'price_targets_lock',
  text: 'select from product where sku = any($1::text[]) or lower(sku) = any($2::text[]) order by id for update',
};

/** Both spellings: what a database takes for the lower case of a letter beyond ASCII depends on its locale. */
const spellings = (skus: readonly string[]) => [skus, skus.map((sku) => sku.toLowerCase())];

/** The films with these SKUs by SKU, capitals aside, as far as there are any. One statement. */
export const findPriceTargets = async (
  sql: Sql,
  skus: readonly string[],
): Promise<ReadonlyMap<string, PriceTarget>> => {
  const rows = await sql.query<{ target: PriceTarget }>(FIND, spellings(skus));
  return new Map(rows.map(({ target }) => [target.sku, target]));
};

/** The same under their row locks, as whoever held these before has left them. Two statements. */
export const lockPriceTargets = async (
  sql: Sql,
  skus: readonly string[],
): Promise<ReadonlyMap<string, PriceTarget>> => {
  await sql.query(LOCK, spellings(skus));
  return findPriceTargets(sql, skus);
};
