import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** Readers go on; whoever wants to add a quotation waits for the transaction's end. */
const LOCK: Statement = {
  name: 'quotation_lock',
  text: 'lock table quotation in share row exclusive mode',
};

const ANY: Statement = { name: 'quotation_any', text: 'select exists (select from quotation) as "any"' };

/** Whether there is no quotation, and none can be added before the transaction ends. */
export const withoutQuotations = async (transaction: Transaction): Promise<boolean> => {
  await transaction.query(LOCK, []);
  const [row] = await transaction.query<{ any: boolean }>(ANY, []);
  return row?.any === false;
};
