import { type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { illegalTransition, transition } from './record-change.js';

/** PENDING -> REJECTED, by the customer or by staff for them, with a reason if they gave one. */
export const rejectQuotation =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget, given: string | null): Promise<Result<string>> => {
    const faults = FaultList.for([]);
    const reason = takeText(faults, given, { most: LONGEST_TEXT }, 'reason');
    const checked = faults.result(reason);
    if (!checked.ok) return checked;
    return changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, now } = locked;
      if (quotation.status !== 'PENDING') return refuse(illegalTransition(quotation.status, 'REJECTED'));
      quotation.rejectionReason = reason;
      quotation.decidedAt = now;
      return transition(locked, 'REJECTED', {
        kind: 'REJECTED',
        type: 'quotation.rejected',
        message: reason,
      });
    });
  };
