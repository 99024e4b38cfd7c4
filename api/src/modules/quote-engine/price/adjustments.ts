import { type Decimal, sum } from '../../../kernel/decimal.js';
import type { Currency } from '../../../kernel/money.js';
import type { StaffAdjustment } from '../parse/parse-adjustments.js';
import type { Adjustment } from '../priced-quote.js';
import type { Piece } from '../waste.js';
import { minimumCharge, removal, travel } from './rule-adjustments.js';
import type { Terms } from './terms.js';

/**
 * What is added to or taken off the discounted subtotal, in the order of the quote rules (per alternative, step 8):
 * removal, travel, the staff's own, and what is then still missing to the minimum charge.
 */
export function adjustmentsOf(discounted: Decimal, pieces: readonly Piece[], terms: Terms): Adjustment[] {
  const { rules, currency, travelZone, staff } = terms;
  const before = [
    removal(pieces, rules, currency),
    travel(travelZone, currency),
    ...staff.map((adjustment) => ofStaff(adjustment, currency)),
  ].filter((adjustment) => adjustment !== null);
  const reached = discounted.plus(sum(before.map(({ amount }) => amount)));
  const missing = minimumCharge(reached, rules, currency);
  return missing ? [...before, missing] : before;
}

function ofStaff(adjustment: StaffAdjustment, { decimals }: Currency): Adjustment {
  return { ...adjustment, amount: adjustment.amount.round(decimals), origin: 'STAFF' };
}
