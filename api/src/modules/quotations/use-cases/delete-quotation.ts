import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import { snapshotOf } from '../domain/audited.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { announce, sellersOf } from './announce.js';
import { type ChangeTarget, lockQuotation } from './change-quotation.js';
import { illegalTransition } from './record-change.js';

/** Deletes a DRAFT with everything that hangs from it. What a customer has seen is never deleted. Answers with its id. */
export const deleteQuotation =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget): Promise<Result<string>> =>
    lockQuotation(dependencies)<string>(target, async ({ quotation, transaction, actor, ip, now }) => {
      const { id, number, revision, status, version } = quotation;
      if (status !== 'DRAFT') return refuse(illegalTransition(status, 'DRAFT'));
      recordAudit(transaction, {
        actor,
        ip,
        at: now,
        action: 'quotation.deleted',
        subjectId: id,
        before: snapshotOf(quotation),
        after: null,
      });
      announce(transaction, 'quotation.deleted', now, {
        quotationId: id,
        number,
        revision,
        version,
        from: status,
        to: status,
        sellers: sellersOf(quotation.seller?.id),
      });
      transaction.em.remove(quotation);
      await transaction.em.flush();
      return accept(id);
    });
