import { Decimal } from '../../../kernel/decimal.js';
import type { PriceAmounts } from './parse-price.js';
import type { Placement } from './price-timeline.js';

export type PriceWarning =
  | 'LARGE_CHANGE'
  | 'ZERO'
  | 'UNIT_CHANGES'
  | 'BELOW_COST'
  | 'NOT_ON_SALE'
  | 'REPLACES'
  | 'ENDS';

/** More than half of what it was, up or down. */
const isLarge = (before: string, after: string): boolean => {
  const old = Decimal.parse(before);
  const moved = Decimal.parse(after).minus(old);
  const distance = moved.isNegative() ? moved.negated() : moved;
  return !old.isZero() && distance.plus(distance).compare(old) > 0;
};

interface Circumstances {
  readonly before: PriceAmounts | null;
  readonly after: PriceAmounts;
  readonly placement: Placement;
  readonly active: boolean;
  /** What a square metre costs the shop; null when nobody said. */
  readonly cost: string | null;
}

/** What a person should look at before a new price is saved; none of it keeps the price from being saved. */
export const priceWarnings = ({ before, after, placement, active, cost }: Circumstances): PriceWarning[] => {
  const comparable = before?.unit === after.unit && before.currency === after.currency ? before : null;
  const large =
    comparable !== null &&
    (isLarge(comparable.material, after.material) || isLarge(comparable.installation, after.installation));
  const material = Decimal.parse(after.material);
  const found: Readonly<Record<PriceWarning, boolean>> = {
    LARGE_CHANGE: large,
    ZERO: material.isZero(),
    UNIT_CHANGES: before !== null && before.unit !== after.unit,
    BELOW_COST: cost !== null && after.unit === 'SQUARE_METER' && material.compare(Decimal.parse(cost)) < 0,
    NOT_ON_SALE: !active,
    REPLACES: placement.replaces !== null,
    ENDS: placement.validUntil !== null,
  };
  const order: readonly PriceWarning[] = [
    'LARGE_CHANGE',
    'ZERO',
    'UNIT_CHANGES',
    'BELOW_COST',
    'NOT_ON_SALE',
    'REPLACES',
    'ENDS',
  ];
  return order.filter((warning) => found[warning]);
};
