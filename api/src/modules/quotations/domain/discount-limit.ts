import { Decimal, sum } from '../../../kernel/decimal.js';
import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { PricedQuote, StaffAdjustment } from '../../quote-engine/index.js';

/**
 * Checks what a member of the staff takes off a price. `limit` is the largest share (0-1) of an alternative's subtotal
 * after its volume discount; every negative amount counts, whatever its kind is called. Whoever has a limit also says
 * why. Faults point at the adjustments below `path`.
 */
export const checkDiscounts = (
  adjustments: readonly StaffAdjustment[],
  { alternatives }: PricedQuote,
  limit: Decimal,
  path: readonly string[],
): Result<null> => {
  const faults = FaultList.for(path);
  if (limit.compare(Decimal.ONE) >= 0) return faults.result(null);
  for (const [index, { amount, reason }] of adjustments.entries()) {
    if (amount.isNegative() && reason === null) {
      faults.add('REQUIRED', { key: 'quotation.discountReason' }, String(index), 'reason');
    }
  }
  const taken = sum(
    adjustments.filter(({ amount }) => amount.isNegative()).map(({ amount }) => amount.negated()),
  );
  const exceeds = alternatives.some(({ totals }) => {
    const price = totals.subtotal.minus(totals.volumeDiscount);
    return taken.compare(price.times(limit)) > 0;
  });
  if (exceeds) {
    const percent = limit.times(Decimal.of(100)).toString();
    faults.add('FORBIDDEN', { key: 'quotation.discountLimit', params: { percent } });
  }
  return faults.result(null);
};
