import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Belongings } from '../customers/index.js';

const MOVE: Statement = {
  name: 'outgoing_message_merge_customers',
  text: 'update outgoing_message set customer_id = $1 where customer_id = $2',
};

/** Of two choices the one that is kept stands, but nobody is reminded who did not want to be. */
const MERGE_PREFERENCES: Statement = {
  name: 'message_preference_merge_customers',
  text: `insert into message_preference (customer_id, channels, reminders, updated_at)
    select $1, channels, reminders, updated_at from message_preference where customer_id = $2
    on conflict (customer_id) do update set reminders = message_preference.reminders and excluded.reminders`,
};

/** The messages to a customer who is merged, and what they want to get. */
export const messageBelongings: Belongings = {
  check: async () => [],
  move: async (transaction, { keptId, mergedId }) => {
    await transaction.query(MOVE, [keptId, mergedId]);
    await transaction.query(MERGE_PREFERENCES, [keptId, mergedId]);
  },
};

const ERASE: Statement = {
  name: 'outgoing_message_erase',
  text: 'delete from outgoing_message where customer_id = any($1::uuid[])',
};
const ERASE_PREFERENCES: Statement = {
  name: 'message_preference_erase',
  text: 'delete from message_preference where customer_id = any($1::uuid[])',
};
/** What the staff was told of them. */
const ERASE_ABOUT: Statement = {
  name: 'outgoing_message_erase_about',
  text: `delete from outgoing_message where quotation_id in (select id from quotation where customer_id = any($1::uuid[]))`,
};

/** Removes every message to customers who are to be forgotten or about their quotations, and what they wanted to get. */
export const eraseMessages = async (
  transaction: Transaction,
  customerIds: readonly string[],
): Promise<void> => {
  for (const statement of [ERASE, ERASE_ABOUT, ERASE_PREFERENCES])
    await transaction.query(statement, [customerIds]);
};
