import { LockMode } from '@mikro-orm/core';
import { accept, type Result } from '../../../kernel/fault.js';
import { Quotation } from '../entities/index.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation, recordChange } from './change-quotation.js';

/** Makes every private link given out for the quotation's number stop working; a new one is there at once. */
export const revokeQuotationLink =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, transaction } = locked;
      const revisions = await transaction.em.find(
        Quotation,
        { number: quotation.number },
        { orderBy: { revision: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const generation = quotation.linkGeneration + 1;
      for (const revision of revisions) revision.linkGeneration = generation;
      await recordChange(locked, quotation.status, { kind: 'LINK_REVOKED', type: 'quotation.linkRevoked' });
      return accept(null);
    });
