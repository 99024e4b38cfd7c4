import type { Actor } from '../../identity/index.js';
import type { QuotationEventKind } from '../entities/index.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import { seesAsStaff } from './readable-by.js';

/** What the shop does among itself: drafts that nobody saw yet, copies of other quotations, and who answers for it. */
const OF_THE_SHOP: ReadonlySet<QuotationEventKind> = new Set([
  'UPDATED',
  'RECALCULATED',
  'DUPLICATED',
  'SELLER_ASSIGNED',
]);

/** A quotation as somebody who may see it does: for customers its history is without what is the shop's own. */
export const asSeenBy = (actor: Actor, quotation: QuotationView): QuotationView => {
  if (seesAsStaff(actor)) return quotation;
  return { ...quotation, history: quotation.history.filter(({ kind }) => !OF_THE_SHOP.has(kind)) };
};
