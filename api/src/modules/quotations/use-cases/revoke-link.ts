import { accept, type Result } from '../../../kernel/fault.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation, recordChange } from './change-quotation.js';

/** Makes every private link given out for the quotation's number stop working; a new one is there at once. */
export const revokeQuotationLink =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, revisions } = locked;
      const generation = quotation.linkGeneration + 1;
      for (const revision of revisions) revision.linkGeneration = generation;
      await recordChange(locked, quotation.status, { kind: 'LINK_REVOKED', type: 'quotation.linkRevoked' });
      return accept(null);
    });
