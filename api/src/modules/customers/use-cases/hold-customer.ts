import { isId } from '../../../kernel/ids.js';
import { queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Transaction } from '../../../platform/database/transaction.js';

const holding = (name: string, strength: string) => ({
  name,
  text: (andRule: string) => `select c.id from customer c where c.id = $1 ${andRule} for ${strength} of c`,
});
const HOLD = holding('customer_hold', 'key share');
/** A statement of its own: one that waited for a merge sees the customer gone, and not yet where its id leads. */
const HOLD_KEPT = {
  name: 'customer_hold_kept',
  text: (andRule: string) => `select c.id from customer c
    where c.id = (select kept_id from merged_customer where id = $1) ${andRule} for key share of c`,
};
const LOCK = holding('customer_lock', 'no key update');
const LOCK_WHOLE = holding('customer_lock_whole', 'update');

const idOf = async (
  transaction: Transaction,
  statement: typeof HOLD,
  id: string,
  rule: RowRule,
): Promise<string | null> => {
  if (!isId(id)) return null;
  const [customer] = await queryRows<{ id: string }>(transaction, statement, [id], rule);
  return customer?.id ?? null;
};

/**
 * Keeps a customer from being deleted until the transaction ends, so that what it adds can refer to it; it may be changed
 * meanwhile. One that was merged into another is that other. Answers with the id of who is held, or null when the rule
 * shows no such customer.
 */
export const holdCustomer = async (
  transaction: Transaction,
  id: string,
  rule: RowRule,
): Promise<string | null> =>
  (await idOf(transaction, HOLD, id, rule)) ?? (await idOf(transaction, HOLD_KEPT, id, rule));

/** {@link holdCustomer} for one transaction at a time, so that what belongs to the customer can be counted. */
export const lockCustomer = (transaction: Transaction, id: string, rule: RowRule): Promise<string | null> =>
  idOf(transaction, LOCK, id, rule);

/**
 * {@link lockCustomer} as strongly as a deletion needs it, in one step: who took the weaker lock first could wait for a
 * quotation under way that itself waits for that lock.
 */
export const lockWholeCustomer = (
  transaction: Transaction,
  id: string,
  rule: RowRule,
): Promise<string | null> => idOf(transaction, LOCK_WHOLE, id, rule);
