import { type Result, refuse } from '../../../kernel/fault.js';
import { parseText } from '../domain/parse-text.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation, illegalTransition, transition } from './change-quotation.js';

/** PENDING -> REJECTED, by the customer or by staff for them, with a reason if they gave one. */
export const rejectQuotation =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget, given: string | null): Promise<Result<string>> => {
    const reason = parseText(given, ['reason']);
    if (!reason.ok) return reason;
    return changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, now } = locked;
      if (quotation.status !== 'PENDING') return refuse(illegalTransition(quotation.status, 'REJECTED'));
      quotation.rejectionReason = reason.value;
      quotation.decidedAt = now;
      return transition(locked, 'REJECTED', {
        kind: 'REJECTED',
        type: 'quotation.rejected',
        message: reason.value,
      });
    });
  };
