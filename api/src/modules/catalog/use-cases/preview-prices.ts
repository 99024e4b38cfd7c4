import { Decimal } from '../../../kernel/decimal.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { idsFault } from '../../../kernel/pagination.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { CatalogDependencies } from '../catalog-dependencies.js';
import { adjustAmount } from '../domain/adjust-amount.js';
import { takeStart } from '../domain/parse-price.js';
import { type GivenChange, type PriceChange, parsePriceChange } from '../domain/parse-price-change.js';
import { type GivenRow, type PlannedPrice, type PriceTarget, planPrices } from '../domain/plan-prices.js';
import { inForceOn } from '../domain/price-timeline.js';
import type { PriceChangeFilter } from '../graphql/price-sheet.input.js';
import { listPriceTargets } from '../read-model/list-price-targets.js';
import { findPriceTargets } from '../read-model/price-targets.js';

const MOST_PRODUCTS = 1_000;

/** New prices for many films, from one day on. */
export interface GivenPrices {
  readonly validFrom?: string | null;
  readonly prices: readonly GivenRow[];
}

/** What becomes of new prices from a day on. */
export interface PriceSheet {
  readonly validFrom: string;
  readonly planned: readonly PlannedPrice[];
}

type Dependencies = Pick<CatalogDependencies, 'pricesNow'> & { readonly database: Sql };

/** What would become of each row, all of it read by two statements; saves nothing. */
export const previewProductPrices =
  ({ database, pricesNow }: Dependencies) =>
  async ({ validFrom: given, prices }: GivenPrices): Promise<Result<PriceSheet>> => {
    const { day: today, currency } = await pricesNow(database);
    const faults = FaultList.for(['input']);
    const validFrom = takeStart(given, today, faults);
    const targets = await findPriceTargets(
      database,
      prices.map(({ sku }) => sku.trim()),
    );
    const planned = planPrices(prices, targets, { currency, validFrom, path: ['input', 'prices'] });
    return faults.result({ validFrom, planned });
  };

/** A film's price after the change, as a row that sets it; only on the version that was looked at. */
const changedRow =
  ({ parts, ...change }: PriceChange, validFrom: string) =>
  ({ sku, version, history }: PriceTarget): GivenRow => {
    const price = inForceOn(history, validFrom);
    const amount = (part: (typeof parts)[number], text: string) =>
      parts.includes(part) ? adjustAmount(Decimal.parse(text), change) : Decimal.parse(text);
    return {
      sku,
      expectedVersion: version,
      ...(price && {
        unit: price.unit,
        material: amount('MATERIAL', price.material),
        installation: amount('INSTALLATION', price.installation),
      }),
    };
  };

export interface ChangeByFilter {
  readonly filter: PriceChangeFilter;
  readonly change: GivenChange;
  readonly validFrom?: string | null;
}

/** What a change would make of the prices that a filter finds, at most 1,000 of them; saves nothing. Two statements. */
export const previewPriceChange =
  ({ database, pricesNow }: Dependencies) =>
  async ({ filter: asked, change: given, validFrom: start }: ChangeByFilter): Promise<Result<PriceSheet>> => {
    const { minMaterial, maxMaterial, ...filter } = asked;
    const { day: today, currency } = await pricesNow(database);
    const faults = FaultList.for([]);
    const validFrom = takeStart(start, today, faults);
    const change = parsePriceChange(given, currency, faults.at('change'));
    faults.take(idsFault(filter.ids, ['filter', 'ids']));
    if (minMaterial && maxMaterial && minMaterial.compare(maxMaterial) > 0) {
      faults.add('INVALID', { key: 'catalog.priceRange' }, 'filter', 'maxMaterial');
    }
    const checked = faults.result(change);
    if (!checked.ok) return checked;
    const range = { min: minMaterial ?? null, max: maxMaterial ?? null };
    const targets = await listPriceTargets(
      database,
      { filter, ...range, day: validFrom, currency: currency.code },
      MOST_PRODUCTS,
    );
    if (targets.length > MOST_PRODUCTS) {
      const params = { most: MOST_PRODUCTS };
      return refuse({
        code: 'TOO_MANY',
        message: { key: 'catalog.tooManyProducts', params },
        path: ['filter'],
      });
    }
    const planned = planPrices(
      targets.map(changedRow(checked.value, validFrom)),
      new Map(targets.map((target) => [target.sku, target])),
      { currency, validFrom, path: ['prices'] },
    );
    return accept({ validFrom, planned });
  };
