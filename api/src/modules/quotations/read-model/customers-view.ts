import type { QuotationEventKind } from '../entities/index.js';
import type { QuotationView } from '../graphql/quotation.type.js';

/** What the shop does among itself: drafts that nobody saw yet, copies of other quotations, and who answers for it. */
const OF_THE_SHOP: ReadonlySet<QuotationEventKind> = new Set([
  'UPDATED',
  'RECALCULATED',
  'DUPLICATED',
  'SELLER_ASSIGNED',
]);

/** A quotation as its customer sees it: its history without what is the shop's own. */
export const asCustomerSees = (quotation: QuotationView): QuotationView => ({
  ...quotation,
  history: quotation.history.filter(({ kind }) => !OF_THE_SHOP.has(kind)),
});
