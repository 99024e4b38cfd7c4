import type { Logger } from 'pino';
import type { Clock } from '../../../kernel/clock.js';
import type { Sql, Statement } from '../../database/statement.js';
import type { Carrier, Parcel } from './carrier.js';

const BATCH = 500;
/** A job that is due and was handed over so long ago, in milliseconds, is handed over again: Redis may have lost it. */
const DOUBT_MS = 30_000;
/** What has just come due is on its way. */
const GRACE_MS = 5_000;

const MARK: Statement = {
  name: 'job_hand_over',
  text: `with waiting as (
      select id from job where state = 'WAITING' and not exists (select from job_queue q where q.name = job.queue)
        and (handed_at is null or (handed_at < $2 and run_at <= $3))
      order by priority, run_at, id limit ${BATCH} for update skip locked)
    update job set handed_at = $1 from waiting where job.id = waiting.id
    returning json_build_object('id', job.id, 'queue', job.queue, 'priority', job.priority, 'runAt', job.run_at) as parcel`,
};

const UNMARK: Statement = {
  name: 'job_hand_over_failed',
  text: `update job set handed_at = null where id = any($1::uuid[]) and state = 'WAITING'`,
};

const byUrgency = (a: Parcel, b: Parcel): number =>
  a.priority - b.priority || new Date(a.runAt).getTime() - new Date(b.runAt).getTime();

interface HandOverDependencies {
  readonly sql: Sql;
  readonly carrier: Carrier;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Hands to Redis what it does not know: new jobs, those to be tried again, and those that it seems to have lost.
 *
 * @param afresh Redis may have forgotten everything: all that is due is handed over, whenever that was done before
 */
export const handOver = async (
  { sql, carrier, clock, logger }: HandOverDependencies,
  afresh: boolean,
): Promise<void> => {
  const now = clock.now();
  const before = (ms: number) => new Date(now.getTime() - (afresh ? 0 : ms));
  let parcels: readonly Parcel[];
  do {
    const rows = await sql.query<{ parcel: Parcel }>(MARK, [now, before(DOUBT_MS), before(GRACE_MS)]);
    parcels = rows.map(({ parcel }) => parcel).sort(byUrgency);
    try {
      await carrier.carry(parcels, now);
    } catch (error) {
      logger.warn(
        { err: error, count: parcels.length },
        'jobs could not be handed to Redis; they stay waiting',
      );
      await sql.query(UNMARK, [parcels.map(({ id }) => id)]);
      return;
    }
  } while (parcels.length === BATCH);
};
