import { type Result, refuse } from '../../../kernel/fault.js';
import { keepPlaces } from '../keep-places.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import {
  type ChangeTarget,
  changeQuotation,
  type LockedQuotation,
  otherAccepted,
  otherIsAccepted,
} from './change-quotation.js';
import { transition } from './record-change.js';

const DAY_MS = 86_400_000;
const SUPERSEDED = 'superseded';

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
      if (otherIsAccepted(locked)) return refuse(otherAccepted(quotation.status, 'PENDING'));
      if (quotation.status === 'DRAFT') {
        quotation.submittedAt = now;
        quotation.expiresAt = expiryOf(now, quotationExpiryDays);
      }
      const submitted = await transition(locked, 'PENDING', {
        kind: 'SUBMITTED',
        type: 'quotation.submitted',
      });
      if (!submitted.ok) return submitted;
      await supersede(locked);
      const { id, customer } = quotation;
      await keepPlaces(locked.transaction, { id, customerId: customer.id }, now);
      return submitted;
    });
  };

/** A PENDING revision that the one just submitted replaces becomes EXPIRED: the customer can accept the newest only. */
const supersede = async (locked: LockedQuotation): Promise<void> => {
  const { quotation, revisions, now } = locked;
  const replaced = revisions.filter(
    ({ status, revision }) => status === 'PENDING' && revision < quotation.revision,
  );
  for (const predecessor of replaced) {
    predecessor.decidedAt = now;
    predecessor.rejectionReason = SUPERSEDED;
    const told = { kind: 'EXPIRED', type: 'quotation.expired', message: SUPERSEDED } as const;
    await transition({ ...locked, quotation: predecessor }, 'EXPIRED', told);
  }
};
