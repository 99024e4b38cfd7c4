import type { Sql, Statement } from '../../platform/database/statement.js';

const KEPT_MS = 30 * 86_400_000;

/** Deliveries and their tries go with their messages. */
const DELETE: Statement = {
  name: 'webhook_forget',
  text: 'delete from webhook_message where created_at < $1',
};

/** Forgets what was sent, or waited, for more than 30 days. */
export const forgetMessages = async (sql: Sql, now: Date): Promise<void> => {
  await sql.query(DELETE, [new Date(now.getTime() - KEPT_MS)]);
};
