import type { Sql, Statement } from '../../../platform/database/statement.js';

/** For so long after its end a session still tells which browsers somebody has used. */
const KEPT_MS = 90 * 86_400_000;

const FORGET: Statement = {
  name: 'session_forget',
  text: 'delete from session where expires_at < $1 or revoked_at < $1',
};

/** Takes sessions out of the table that ended long ago, with the tokens that prolonged them. */
export const forgetSessions = async (sql: Sql, now: Date): Promise<void> => {
  await sql.query(FORGET, [new Date(now.getTime() - KEPT_MS)]);
};
