import { type Actor, may } from '../../identity/index.js';
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

/**
 * Whoever shows the token acts as the customer, so those of the shop who may only read never learn it. Everybody else who
 * sees the quotation is its customer, has just made it, or holds the link.
 */
export const mayHoldLink = (actor: Actor): boolean =>
  !('permissions' in actor) || may(actor, 'quotations:write');

/** A quotation as somebody who may see it does: for customers without what is the shop's own. */
export const asSeenBy = (actor: Actor, quotation: QuotationView): QuotationView => {
  const accessToken = mayHoldLink(actor) ? quotation.accessToken : null;
  if (seesAsStaff(actor)) return { ...quotation, accessToken };
  const { acceptance, history } = quotation;
  return {
    ...quotation,
    accessToken,
    acceptance: acceptance && { ...acceptance, note: null },
    history: history.filter(({ kind }) => !OF_THE_SHOP.has(kind)),
  };
};
