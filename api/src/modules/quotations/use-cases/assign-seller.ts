import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { StaffUser } from '../../identity/index.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { recordChange } from './record-change.js';

/** Says who of the staff answers for a quotation; null: nobody yet. The seller must be active. */
export const assignSeller =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget, sellerId: string | null): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, transaction } = locked;
      const seller =
        sellerId !== null && isId(sellerId)
          ? await transaction.em.findOne(StaffUser, { id: sellerId, active: true })
          : null;
      if (sellerId !== null && !seller) {
        return refuse({
          code: 'NOT_FOUND',
          message: { key: 'quotation.sellerNotFound' },
          path: ['sellerId'],
        });
      }
      quotation.seller = seller;
      await recordChange(locked, {
        kind: 'SELLER_ASSIGNED',
        type: 'quotation.updated',
        message: seller?.name ?? null,
      });
      return accept(null);
    });
