import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { addCopy } from './add-copy.js';
import { type ChangeTarget, lockQuotation, otherAccepted, otherIsAccepted } from './change-quotation.js';
import { illegalTransition } from './record-change.js';

/** What can be revised: what the customer has seen and not accepted. */
const REVISABLE: readonly QuotationStatus[] = ['PENDING', 'REJECTED', 'EXPIRED'];

/**
 * Makes the next revision of a quotation: a DRAFT with the same number, places, prices and link. The old one stays as
 * it is until the new one is submitted. A number has one draft at a time.
 */
export const reviseQuotation =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget): Promise<Result<string>> =>
    lockQuotation(dependencies)<string>(target, async (locked) => {
      const { quotation, revisions } = locked;
      if (!REVISABLE.includes(quotation.status)) return refuse(illegalTransition(quotation.status, 'DRAFT'));
      if (otherIsAccepted(locked)) return refuse(otherAccepted(quotation.status, 'DRAFT'));
      const { number } = quotation;
      if (revisions.some(({ status }) => status === 'DRAFT')) {
        return refuse({ code: 'INVALID', message: { key: 'quotation.hasDraft' }, path: ['id'] });
      }
      const revision = (revisions.at(-1)?.revision ?? quotation.revision) + 1;
      return accept(await addCopy(locked, { number, revision }, { kind: 'REVISED', message: null }));
    });
