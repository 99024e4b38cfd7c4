import type { Sql, Statement } from '../database/statement.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DONE_MS = 7 * DAY_MS;
/** What somebody should have seen is kept for longer. */
const OTHERS_MS = 90 * DAY_MS;
const BATCH = 1_000;

/** A schedule's job that was done, of a time before its latest: some are made every minute. */
const OVERTAKEN = `state = 'DONE' and exists (
  select from job_schedule s where s.name = job.kind and s.slot > job.created_at)`;

const FORGET: Statement = {
  name: 'job_forget',
  text: `delete from job where id in (select id from job
    where finished_at < $3 and (finished_at < $2 or (finished_at < $1 and state = 'DONE') or (${OVERTAKEN}))
    order by finished_at limit ${BATCH}) returning id`,
};

/**
 * Takes jobs out of the table that were done a week ago, or failed or were discarded 90 days ago; of a schedule's, those done
 * an hour ago, the latest apart.
 */
export const forgetJobs = async (sql: Sql, now: Date): Promise<void> => {
  const values = [DONE_MS, OTHERS_MS, HOUR_MS].map((ms) => new Date(now.getTime() - ms));
  let gone: number;
  do gone = (await sql.query(FORGET, values)).length;
  while (gone === BATCH);
};
