import { isId } from '../../../kernel/ids.js';
import { queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Transaction } from '../../../platform/database/transaction.js';

const holding = (name: string, strength: string) => ({
  name,
  text: (andRule: string) => `select c.id from customer c where c.id = $1 ${andRule} for ${strength} of c`,
});
const HOLD = holding('customer_hold', 'key share');
const LOCK = holding('customer_lock', 'no key update');

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
 * meanwhile. Answers with its id, or null when the rule shows no such customer.
 */
export const holdCustomer = (transaction: Transaction, id: string, rule: RowRule): Promise<string | null> =>
  idOf(transaction, HOLD, id, rule);

/** {@link holdCustomer} for one transaction at a time, so that what belongs to the customer can be counted. */
export const lockCustomer = (transaction: Transaction, id: string, rule: RowRule): Promise<string | null> =>
  idOf(transaction, LOCK, id, rule);
