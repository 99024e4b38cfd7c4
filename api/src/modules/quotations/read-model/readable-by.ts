import { EVERY_ROW, NO_ROW, queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type Actor, may, type StaffActor } from '../../identity/index.js';
import type { QuotationDomainEvent } from '../events.js';

/*
 * Whose a quotation is, and whose its customer: the one place that turns who asks into rows. A private link is proven
 * against its quotation and opens nothing here.
 */

/** A salesperson who sees only the quotations that they answer for. */
export const seesOwnQuotations = (actor: Actor): actor is StaffActor =>
  actor.kind === 'staff' && may(actor, 'quotations:read_own') && !may(actor, 'quotations:read');

/** Whether an actor sees of a quotation what the shop does among itself as well. */
export const seesAsStaff = (actor: Actor): boolean =>
  may(actor, 'quotations:read') || seesOwnQuotations(actor);

/** Those of the customer records of an account; drafts are the shop's own. */
const ofAccount = (account: string) =>
  `(q.status <> 'DRAFT' and q.customer_id in (select id from customer where account_id = ${account}))`;

/** Which quotations, rows of alias q, an actor may see. */
export const quotationsReadableBy = (actor: Actor): RowRule => {
  if (may(actor, 'quotations:read')) return EVERY_ROW;
  if (seesOwnQuotations(actor)) return [{ sql: (p) => `q.seller_id = ${p}`, value: actor.id }];
  if (actor.kind === 'customer') return [{ sql: ofAccount, value: actor.id }];
  return NO_ROW;
};

/**
 * Which customers, rows of alias c, an actor may see: their own are those they saved first or
 * have a quotation for, and those that one which they saved first was merged into.
 */
export const customersReadableBy = (actor: Actor): RowRule => {
  if (may(actor, 'customers:read')) return EVERY_ROW;
  if (actor.kind === 'customer') return [{ sql: (p) => `c.account_id = ${p}`, value: actor.id }];
  if (actor.kind !== 'staff' || !may(actor, 'customers:read_own')) return NO_ROW;
  const own = (p: string) => `(c.owner_id = ${p}
    or exists (select from quotation own where own.customer_id = c.id and own.seller_id = ${p})
    or exists (select from merged_customer was where was.kept_id = c.id and was.owner_id = ${p}))`;
  return [{ sql: own, value: actor.id }];
};

/** Whether an event is about a quotation that the actor may see, or might see until then. */
export const hearsOf = (actor: Actor, { payload }: QuotationDomainEvent): boolean =>
  may(actor, 'quotations:read') || (seesOwnQuotations(actor) && payload.sellers.includes(actor.id));

const READABLE = {
  name: 'quotation_readable',
  text: (andRule: string) => `select q.id from quotation q where q.id = $1 ${andRule}`,
};

/** Whether the actor may see a quotation, as the transaction finds it. At most one statement. */
export const mayRead = async (transaction: Transaction, actor: Actor, id: string): Promise<boolean> => {
  const rule = quotationsReadableBy(actor);
  return rule === EVERY_ROW || (await queryRows(transaction, READABLE, [id], rule)).length > 0;
};
