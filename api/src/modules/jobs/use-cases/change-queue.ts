import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Queue } from '../../../platform/jobs/queues.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import { queueSubject } from '../queue-subject.js';
import type { JobDependencies } from './change-job.js';

const PAUSE: Statement = {
  name: 'job_queue_pause',
  text: 'insert into job_queue (name, paused_at) values ($1, $2) on conflict do nothing returning name',
};

const RESUME: Statement = {
  name: 'job_queue_resume',
  text: 'delete from job_queue where name = $1 returning name',
};

/** What came due meanwhile was let pass by Redis: it has to be told again. */
const HAND_OVER_AGAIN: Statement = {
  name: 'job_queue_hand_over_again',
  text: `update job set handed_at = null where queue = $1 and state = 'WAITING' and handed_at is not null`,
};

const RETRY_FAILED: Statement = {
  name: 'job_queue_retry_failed',
  text: `update job set state = 'WAITING', attempts = 0, postponed = 0, run_at = $2, finished_at = null, handed_at = null
    where queue = $1 and state = 'FAILED' returning id`,
};

type Before = Record<string, unknown>;

/** What a change of a queue leaves in the audit log; null when nothing changed. */
interface Told {
  readonly action: 'jobQueue.paused' | 'jobQueue.resumed' | 'jobQueue.retried';
  readonly before: Before;
  readonly after: Before;
}

const changeQueue =
  (work: (transaction: Transaction, queue: Queue, at: Date) => Promise<Told | null>) =>
  ({ database, clock }: Pick<JobDependencies, 'database' | 'clock'>) =>
  (caller: Caller, queue: Queue): Promise<void> =>
    database.transaction(async (transaction) => {
      const at = clock.now();
      const told = await work(transaction, queue, at);
      if (!told) return;
      const { action, before, after } = told;
      const record = { ...caller, at, action, subjectId: queueSubject(queue) };
      recordAudit(transaction, {
        ...record,
        before: { name: queue, ...before },
        after: { name: queue, ...after },
      });
      transaction.asksForJobs = true;
    });

/** Nothing of the queue begins any more; what is under way is finished. Pausing again changes nothing. */
export const pauseQueue = changeQueue(async (transaction, queue, at) => {
  const changed = await transaction.query(PAUSE, [queue, at]);
  if (changed.length === 0) return null;
  return { action: 'jobQueue.paused', before: { paused: false }, after: { paused: true } };
});

/** Lets the queue move on. */
export const resumeQueue = changeQueue(async (transaction, queue) => {
  const changed = await transaction.query(RESUME, [queue]);
  if (changed.length === 0) return null;
  await transaction.query(HAND_OVER_AGAIN, [queue]);
  return { action: 'jobQueue.resumed', before: { paused: true }, after: { paused: false } };
});

/** Begins the tries of all jobs of the queue anew that were given up. */
export const retryFailed = changeQueue(async (transaction, queue, at) => {
  const jobs = await transaction.query(RETRY_FAILED, [queue, at]);
  if (jobs.length === 0) return null;
  return { action: 'jobQueue.retried', before: { failed: jobs.length }, after: { failed: 0 } };
});
