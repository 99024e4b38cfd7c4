import type { Sql, Statement } from '../database/statement.js';

const DAY_MS = 86_400_000;
const DONE_MS = 7 * DAY_MS;
/** What somebody should have seen is kept for longer. */
const OTHERS_MS = 90 * DAY_MS;
const BATCH = 1_000;

const FORGET: Statement = {
  name: 'job_forget',
  text: `delete from job where id in (select id from job
    where finished_at < $1 and (state = 'DONE' or finished_at < $2) order by finished_at limit ${BATCH}) returning id`,
};

/** Takes jobs out of the table that were done a week ago, or failed or were discarded 90 days ago. */
export const forgetJobs = async (sql: Sql, now: Date): Promise<void> => {
  const values = [new Date(now.getTime() - DONE_MS), new Date(now.getTime() - OTHERS_MS)];
  let gone: number;
  do gone = (await sql.query(FORGET, values)).length;
  while (gone === BATCH);
};
