import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { endSessions } from './end-sessions.js';

/** The rows stay until they are swept: by them every process knows which access tokens to refuse. */
const FORGET: Statement = {
  name: 'session_forget',
  text: 'update session set ip = null, user_agent = null, device_hash = null where customer_account_id = $1',
};

/** Ends every session of a customer's account that is being deleted, and forgets where from they were used. */
export const forgetCustomerSessions = async (
  transaction: Transaction,
  accountId: string,
  at: Date,
): Promise<void> => {
  await endSessions(transaction, { of: 'customer', id: accountId, reason: 'deactivated', at });
  await transaction.query(FORGET, [accountId]);
};
