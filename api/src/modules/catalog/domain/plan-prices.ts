import { versionFault } from '../../../kernel/change-faults.js';
import type { Decimal } from '../../../kernel/decimal.js';
import type { Fault } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { Currency } from '../../../kernel/money.js';
import type { PriceUnit } from '../../quote-engine/index.js';
import { type PriceData, takeAmount } from './parse-price.js';
import { inForceOn, type Period, type Placement, placeOn } from './price-timeline.js';
import { type PriceWarning, priceWarnings } from './price-warnings.js';
import { samePrice } from './same-price.js';

/** A new price for the film of a SKU; what is absent stays as it is. */
export interface GivenRow {
  readonly sku: string;
  readonly unit?: PriceUnit | null;
  readonly material?: Decimal | null;
  readonly installation?: Decimal | null;
  readonly currency?: string | null;
  readonly expectedVersion?: number | null;
}

/** A price as it is stored. */
export type PastPrice = PriceData & Period;

/** A film as far as its prices are concerned. */
export interface PriceTarget {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly active: boolean;
  readonly version: number;
  readonly cost: string | null;
  readonly history: readonly PastPrice[];
}

export interface PlanTerms {
  readonly currency: Currency;
  readonly validFrom: string;
  /** Where the rows stand in the operation's arguments. */
  readonly path: readonly string[];
}

export type PriceFate = 'NEW' | 'UNCHANGED' | 'REFUSED';

/** What becomes of a row. */
export interface PlannedPrice {
  readonly given: GivenRow;
  readonly target: PriceTarget | null;
  /** The price in force on the day. */
  readonly before: PastPrice | null;
  /** Null for a row that is refused. */
  readonly after: PriceData | null;
  readonly placement: Placement;
  readonly fate: PriceFate;
  readonly warnings: readonly PriceWarning[];
  readonly faults: readonly Fault[];
}

/** The price that a row asks for: what is not given is as in the price before. Of an unknown film nothing can be missing. */
const priceAfter = (
  given: GivenRow,
  target: PriceTarget | null,
  before: PastPrice | null,
  { currency, validFrom }: PlanTerms,
  faults: FaultList,
): PriceData => {
  const missing = (field: string) => {
    if (target) faults.add('REQUIRED', { key: 'text.required' }, field);
  };
  // Amounts in another currency are no start for new ones.
  const kept = before?.currency === currency.code ? before : null;
  const amount = (field: 'material' | 'installation'): string => {
    const value = given[field];
    if (value) return takeAmount(value, currency, faults, field);
    if (!kept) missing(field);
    return kept?.[field] ?? '';
  };
  const unit = given.unit ?? before?.unit;
  if (!unit) missing('unit');
  if (given.currency != null && given.currency.toUpperCase() !== currency.code) {
    faults.add('INVALID', { key: 'catalog.otherCurrency', params: { currency: currency.code } }, 'currency');
  }
  return {
    unit: unit ?? 'SQUARE_METER',
    material: amount('material'),
    installation: amount('installation'),
    currency: currency.code,
    validFrom,
  };
};

const isEmpty = ({ unit, material, installation }: GivenRow): boolean =>
  unit == null && material == null && installation == null;

type Decided = Pick<PlannedPrice, 'fate' | 'placement' | 'warnings'>;

const NOT_DONE = { placement: { replaces: null, closes: null, validUntil: null }, warnings: [] };
const UNCHANGED: Decided = { fate: 'UNCHANGED', ...NOT_DONE };
const REFUSED = { fate: 'REFUSED', after: null, ...NOT_DONE } as const;

const decide = (target: PriceTarget, before: PastPrice | null, after: PriceData | null): Decided => {
  if (!after || (before && samePrice(before, after))) return UNCHANGED;
  const { active, cost, history } = target;
  const placement = placeOn(history, after.validFrom);
  return { fate: 'NEW', placement, warnings: priceWarnings({ before, after, placement, active, cost }) };
};

/** Finds the film of a SKU: exactly so, or else the only one that is so but for capitals. */
const finder = (targets: ReadonlyMap<string, PriceTarget>) => {
  const alike = Map.groupBy(targets.values(), ({ sku }) => sku.toLowerCase());
  return (sku: string): PriceTarget | null => {
    const [only, ...others] = alike.get(sku.toLowerCase()) ?? [];
    return targets.get(sku) ?? (others.length === 0 ? (only ?? null) : null);
  };
};

/**
 * What becomes of new prices, row by row: each is checked whole, against the film and its prices as they are, and rows
 * for the same film are all refused. Nothing is decided for the whole: that is the caller's.
 */
export const planPrices = (
  rows: readonly GivenRow[],
  targets: ReadonlyMap<string, PriceTarget>,
  terms: PlanTerms,
): PlannedPrice[] => {
  const find = finder(targets);
  const found = rows.map((row) => {
    const sku = row.sku.trim();
    const target = find(sku);
    return { given: { ...row, sku }, target, film: target?.sku ?? sku };
  });
  const alike = Map.groupBy(found, ({ film }) => film);
  return found.map(({ given, target, film }, index) => {
    const { sku } = given;
    const path = [...terms.path, String(index)];
    const faults = FaultList.for(path);
    if (sku === '') faults.add('REQUIRED', { key: 'text.required' }, 'sku');
    else if ((alike.get(film)?.length ?? 0) > 1)
      faults.add('INVALID', { key: 'catalog.skuTwice', params: { sku } }, 'sku');
    else if (!target) faults.add('NOT_FOUND', { key: 'catalog.unknownSku', params: { sku } }, 'sku');
    const conflict = target && versionFault(target.version, given.expectedVersion);
    if (conflict) faults.take([{ ...conflict, path: [...path, 'expectedVersion'] }]);
    const before = target && inForceOn(target.history, terms.validFrom);
    const after = target && isEmpty(given) ? before : priceAfter(given, target, before, terms, faults);
    const checked = faults.result(after);
    if (!target || !checked.ok) {
      return { given, target, before, ...REFUSED, faults: checked.ok ? [] : checked.faults };
    }
    return { given, target, before, after, faults: [], ...decide(target, before, after) };
  });
};
