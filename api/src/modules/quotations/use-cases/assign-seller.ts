import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { StaffUser } from '../../identity/index.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { seesOwnQuotations } from '../read-model/readable-by.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { recordChange } from './record-change.js';

/**
 * Says who of the staff answers for a quotation; null: nobody yet. The seller must be active. Who sees only their own
 * cannot give one away: it would be out of their sight, and nobody would have agreed to take it.
 */
export const assignSeller =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget, sellerId: string | null): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, transaction, actor } = locked;
      if (seesOwnQuotations(actor) && sellerId?.toLowerCase() !== actor.id) {
        return refuse({ code: 'FORBIDDEN', message: { key: 'quotation.ownSeller' }, path: ['sellerId'] });
      }
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
