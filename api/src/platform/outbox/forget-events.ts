import type { Sql, Statement } from '../database/statement.js';

const KEPT_MS = 7 * 86_400_000;
const BATCH = 1_000;

/** Oldest first by the primary key: the old ones stand together, so that nothing else is read. */
const FORGET: Statement = {
  name: 'outbox_forget',
  text: `delete from outbox_event using (select sequence from outbox_event order by sequence limit ${BATCH}) oldest
    where outbox_event.sequence = oldest.sequence and relayed_at < $1 returning outbox_event.sequence`,
};

/** Takes events out of the table that were relayed a week ago or earlier. */
export const forgetEvents = async (sql: Sql, now: Date): Promise<void> => {
  const values = [new Date(now.getTime() - KEPT_MS)];
  let gone: number;
  do gone = (await sql.query(FORGET, values)).length;
  while (gone === BATCH);
};
