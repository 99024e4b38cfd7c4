import { Decimal } from '../../../kernel/decimal.js';
import type { QuoteLine } from '../priced-quote.js';
import type { VolumeTier } from '../rule-set.js';

/** m² of film including waste (quote rules, per alternative, step 6); stripes count when their width is known. */
export function filmArea(lines: readonly QuoteLine[]): Decimal {
  let area = Decimal.ZERO;
  for (const { unit, quantity, item } of lines) {
    if (unit === 'SQUARE_METER') area = area.plus(quantity);
    else if (item.stripes?.width) area = area.plus(quantity.times(item.stripes.width));
  }
  return area;
}

/** The discount rate that the area has reached and the tier that comes next. A tier holds from its very bound. */
export function volumeTier(
  area: Decimal,
  tiers: readonly VolumeTier[],
): { rate: Decimal; nextTier: VolumeTier | null } {
  let rate = Decimal.ZERO;
  for (const tier of tiers) {
    if (tier.from.compare(area) > 0) return { rate, nextTier: tier };
    rate = tier.rate;
  }
  return { rate, nextTier: null };
}
