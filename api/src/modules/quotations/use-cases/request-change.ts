import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { illegalTransition, recordChange } from './record-change.js';

/** Leaves a message for the shop on a PENDING quotation, which stays PENDING. */
export const requestQuotationChange =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget, given: string): Promise<Result<string>> => {
    const faults = FaultList.for([]);
    const message = takeText(faults, given, { most: LONGEST_TEXT, required: true }, 'message');
    const checked = faults.result(message);
    if (!checked.ok) return checked;
    return changeQuotation(dependencies)(target, async (locked) => {
      const { status } = locked.quotation;
      if (status !== 'PENDING') return refuse(illegalTransition(status, 'PENDING'));
      await recordChange(locked, {
        kind: 'CHANGE_REQUESTED',
        type: 'quotation.changeRequested',
        message,
      });
      return accept(null);
    });
  };
