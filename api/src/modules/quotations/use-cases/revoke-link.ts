import { accept, type Result } from '../../../kernel/fault.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { recordChanges } from './record-change.js';

/**
 * Makes every private link given out for the quotation's number stop working; a new one is there at once. All revisions
 * share the link, so all of them change and are told of.
 */
export const revokeQuotationLink =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, revisions } = locked;
      const generation = quotation.linkGeneration + 1;
      for (const revision of revisions) revision.linkGeneration = generation;
      await recordChanges(locked, revisions, { kind: 'LINK_REVOKED', type: 'quotation.linkRevoked' });
      return accept(null);
    });
