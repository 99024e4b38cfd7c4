import type { Database } from '../database/database.js';
import type { Statement } from '../database/statement.js';
import type { Transaction } from '../database/transaction.js';
import type { Queue } from './queues.js';

/** A job that a process may work on, as long as its lease holds. */
export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly queue: Queue;
  readonly payload: unknown;
  /** When it was asked for. */
  readonly askedAt: string;
  /** This try's number. */
  readonly attempt: number;
  readonly postponed: number;
}

/** Free places of a queue. */
export interface Places {
  readonly queue: Queue;
  readonly free: number;
}

/** How long others leave a job alone whose process says nothing, in milliseconds. */
export const LEASE_MS = 30_000;

const UNPAUSED = (queue: string) => `not exists (select from job_queue q where q.name = ${queue})`;
const TAKE = `update job set state = 'RUNNING', attempts = attempts + 1, started_at = $1, lease_owner = $2, lease_until = $3`;
const CLAIMED = `json_build_object('id', job.id, 'kind', job.kind, 'queue', job.queue, 'payload', job.payload,
  'attempt', job.attempts, 'askedAt', job.created_at, 'postponed', job.postponed) as job`;

const CLAIM: Statement = {
  name: 'job_claim',
  text: `with due as (
      select job.id, job.priority, job.run_at from jsonb_to_recordset($4::jsonb) as place (queue text, free int)
        cross join lateral (select id, priority, run_at from job
          where queue = place.queue and state = 'WAITING' and run_at <= $1
          order by priority, run_at, id limit place.free for update skip locked) job
      where ${UNPAUSED('place.queue')})
    ${TAKE} from due where job.id = due.id returning ${CLAIMED}, job.priority, job.run_at`,
};

/** Clocks of two processes differ a little, and Redis' timers are a little early. */
const EARLY_MS = 1_000;

const CLAIM_ONE: Statement = {
  name: 'job_claim_one',
  text: `${TAKE} where id = $4 and state = 'WAITING' and run_at <= $5 and ${UNPAUSED('job.queue')} returning ${CLAIMED}`,
};

const MINE = `id = $1 and lease_owner = $2 and state = 'RUNNING'`;
const RELEASED = 'lease_owner = null, lease_until = null, handed_at = null';

const DONE: Statement = {
  name: 'job_done',
  text: `update job set state = 'DONE', finished_at = $3, ${RELEASED} where ${MINE} returning id`,
};

const DEAD: Statement = {
  name: 'job_dead',
  text: `update job set state = 'FAILED', finished_at = $3, last_error = $4, ${RELEASED} where ${MINE} returning id`,
};

const AGAIN: Statement = {
  name: 'job_again',
  text: `update job set state = 'WAITING', run_at = $3, last_error = coalesce($4, last_error), ${RELEASED},
      attempts = attempts - case when $5::boolean then 0 else 1 end,
      postponed = postponed + case when $5::boolean or $4 is null then 0 else 1 end
    where ${MINE} returning id`,
};

const PROLONG: Statement = {
  name: 'job_prolong',
  text: `update job set lease_until = $3 where id = any($1::uuid[]) and lease_owner = $2 and state = 'RUNNING'`,
};

const RECOVER: Statement = {
  name: 'job_recover',
  text: `update job set state = 'WAITING', run_at = $1, last_error = 'The process ended during the try.', ${RELEASED}
    where state = 'RUNNING' and lease_until <= $2 returning id`,
};

const NEXT: Statement = {
  name: 'job_next',
  text: `select min(run_at) as at from job
    where queue = any($1::text[]) and state = 'WAITING' and ${UNPAUSED('job.queue')}`,
};

interface ClaimedRow {
  readonly job: ClaimedJob;
  readonly priority: number;
  readonly run_at: Date | string;
}

const byUrgency = (a: ClaimedRow, b: ClaimedRow): number =>
  a.priority - b.priority || new Date(a.run_at).getTime() - new Date(b.run_at).getTime();

/** What one process reads and writes of jobs, by one statement each; what concerns a job that is no longer its own does nothing. */
export class JobStore {
  constructor(
    private readonly database: Database,
    /** This process. */
    private readonly owner: string,
  ) {}

  /** Takes the most urgent jobs that are due, as many as there are free places, most urgent first. */
  async claim(places: readonly Places[], now: Date): Promise<ClaimedJob[]> {
    const values = [now, this.owner, leaseFrom(now), JSON.stringify(places)];
    const rows = await this.database.query<ClaimedRow>(CLAIM, values);
    return rows.sort(byUrgency).map(({ job }) => job);
  }

  /** Takes this one, if it is due and nobody else has it. */
  async claimOne(id: string, now: Date): Promise<ClaimedJob | null> {
    const values = [now, this.owner, leaseFrom(now), id, new Date(now.getTime() + EARLY_MS)];
    const [row] = await this.database.query<Pick<ClaimedRow, 'job'>>(CLAIM_ONE, values);
    return row?.job ?? null;
  }

  done(id: string, now: Date): Promise<boolean> {
    return this.settle(DONE, [id, this.owner, now]);
  }

  /** Makes it a dead letter, and in the same transaction lets `follow` say so to whatever waits for it. */
  dead(
    id: string,
    now: Date,
    error: string,
    follow: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const dead = await transaction.query(DEAD, [id, this.owner, now, error]);
      if (dead.length > 0) await follow(transaction);
      return dead.length > 0;
    });
  }

  again(id: string, at: Date, error: string, counts: boolean): Promise<boolean> {
    return this.settle(AGAIN, [id, this.owner, at, error, counts]);
  }

  /** Gives it back as if it had not been tried, for that moment. */
  putBack(id: string, at: Date): Promise<boolean> {
    return this.settle(AGAIN, [id, this.owner, at, null, false]);
  }

  /** Says that this process still works on them. */
  async prolong(ids: readonly string[], now: Date): Promise<void> {
    await this.database.query(PROLONG, [ids, this.owner, leaseFrom(now)]);
  }

  /** Takes jobs away from processes whose leases ended before that moment. Answers how many. */
  async recover(now: Date, endedBy = now): Promise<number> {
    return (await this.database.query(RECOVER, [now, endedBy])).length;
  }

  /** When the next job of these queues is due; those that are paused do not count. */
  async nextDue(queues: readonly Queue[]): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | string | null }>(NEXT, [queues]);
    return row?.at == null ? null : new Date(row.at);
  }

  private async settle(statement: Statement, values: readonly unknown[]): Promise<boolean> {
    return (await this.database.query(statement, values)).length > 0;
  }
}

const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);
