import { isId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';

const HOLD: Statement = {
  name: 'customer_hold',
  text: 'select id from customer where id = $1 for key share',
};
const LOCK: Statement = {
  name: 'customer_lock',
  text: 'select id from customer where id = $1 for no key update',
};

const idOf = async (transaction: Transaction, statement: Statement, id: string): Promise<string | null> => {
  if (!isId(id)) return null;
  const [customer] = await transaction.query<{ id: string }>(statement, [id]);
  return customer?.id ?? null;
};

/**
 * Keeps a customer from being deleted until the transaction ends, so that what it adds can refer to it; it may be changed
 * meanwhile. Answers with its id, or null when there is no such customer.
 */
export const holdCustomer = (transaction: Transaction, id: string): Promise<string | null> =>
  idOf(transaction, HOLD, id);

/** {@link holdCustomer} for one transaction at a time, so that what belongs to the customer can be counted. */
export const lockCustomer = (transaction: Transaction, id: string): Promise<string | null> =>
  idOf(transaction, LOCK, id);
