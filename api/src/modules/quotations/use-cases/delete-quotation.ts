import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { announce, sellersOf } from './announce.js';
import { type ChangeTarget, illegalTransition, lockQuotation } from './change-quotation.js';

/** Deletes a DRAFT with everything that hangs from it. What a customer has seen is never deleted. Answers with its id. */
export const deleteQuotation =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget, ip: string | null): Promise<Result<string>> =>
    lockQuotation(dependencies)<string>(target, async ({ quotation, transaction, actor, now }) => {
      const { id, number, revision, status, version, total, vertical } = quotation;
      if (status !== 'DRAFT') return refuse(illegalTransition(status, 'DRAFT'));
      const before = { number, revision, status, vertical, total, customerId: quotation.customer.id };
      recordAudit(transaction, {
        actor,
        ip,
        at: now,
        action: 'quotation.deleted',
        subjectId: id,
        before,
        after: null,
      });
      announce(transaction, 'quotation.deleted', now, {
        quotationId: id,
        number,
        revision,
        version,
        from: status,
        to: status,
        sellers: sellersOf(quotation.seller),
      });
      transaction.em.remove(quotation);
      await transaction.em.flush();
      return accept(id);
    });
