import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { parseText } from '../domain/parse-text.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation, illegalTransition, recordChange } from './change-quotation.js';

/** Leaves a message for the shop on a PENDING quotation, which stays PENDING. */
export const requestQuotationChange =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget, given: string): Promise<Result<string>> => {
    const message = parseText(given, ['message'], { required: true });
    if (!message.ok) return message;
    return changeQuotation(dependencies)(target, async (locked) => {
      const { status } = locked.quotation;
      if (status !== 'PENDING') return refuse(illegalTransition(status, 'PENDING'));
      await recordChange(locked, status, {
        kind: 'CHANGE_REQUESTED',
        type: 'quotation.changeRequested',
        message: message.value,
      });
      return accept(null);
    });
  };
