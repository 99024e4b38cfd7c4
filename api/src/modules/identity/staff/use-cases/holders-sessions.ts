import type { Statement } from '../../../../platform/database/statement.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { endSessionsOf } from '../../use-cases/end-sessions.js';

const HOLDERS: Statement = {
  name: 'role_holders',
  text: 'select staff_user_id as id from staff_user_role where role_key = $1 order by staff_user_id',
};

/** Access tokens say what their holders may do: those who lose something must not keep it until the token ends. */
export const endSessionsOfHolders = async (
  transaction: Transaction,
  key: string,
  at: Date,
): Promise<void> => {
  const holders = await transaction.query<{ id: string }>(HOLDERS, [key]);
  for (const { id } of holders) await endSessionsOf(transaction, id, 'rolesChanged', at);
};
