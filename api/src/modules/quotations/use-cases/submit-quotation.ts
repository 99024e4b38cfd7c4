import type { Result } from '../../../kernel/fault.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation, transition } from './change-quotation.js';

const DAY_MS = 86_400_000;

/** When a quotation that is submitted now stops being open for confirmation. */
export const expiryOf = (submittedAt: Date, days: number): Date =>
  new Date(submittedAt.getTime() + days * DAY_MS);

/** DRAFT -> PENDING: hands the quotation to the customer and starts its expiry clock. */
export const submitQuotation =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget): Promise<Result<string>> => {
    const { quotationExpiryDays } = await dependencies.currentTerms(dependencies.database);
    return changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, now } = locked;
      if (quotation.status === 'DRAFT') {
        quotation.submittedAt = now;
        quotation.expiresAt = expiryOf(now, quotationExpiryDays);
      }
      return transition(locked, 'PENDING', { kind: 'SUBMITTED', type: 'quotation.submitted' });
    });
  };
