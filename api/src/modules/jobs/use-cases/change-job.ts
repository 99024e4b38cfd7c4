import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import type { Clock } from '../../../kernel/clock.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import type { Abandon } from '../../../platform/jobs/registry.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';

export interface JobDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly abandon: Abandon;
}

const snapshotOf = ({ kind, queue, state, attempts, lastError }: Job) => ({
  kind,
  queue,
  state,
  attempts,
  lastError: lastError ?? null,
});

interface Decision {
  readonly action: 'job.retried' | 'job.discarded';
  /** Why it cannot be decided about a job in another state: a message's key. */
  readonly refusal: string;
  readonly change: (job: Job, at: Date, by: Decider) => Promise<void> | void;
}

interface Decider {
  readonly transaction: Transaction;
  readonly abandon: Abandon;
}

/** Decides about a job that failed or waits, under its row lock: a process that takes it up at the same moment comes first or finds it changed. */
const changeJob =
  (decision: Decision) =>
  ({ database, clock, abandon }: JobDependencies) =>
  async (caller: Caller, id: string): Promise<Result<string>> => {
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const job = await transaction.em.findOne(Job, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!job) return refuse(notFound('id'));
      const { action, refusal, change } = decision;
      if (job.state !== 'FAILED' && job.state !== 'WAITING') {
        return refuse({ code: 'INVALID', message: { key: refusal }, path: ['id'] });
      }
      const [before, at] = [snapshotOf(job), clock.now()];
      await change(job, at, { transaction, abandon });
      recordAudit(transaction, { ...caller, at, action, subjectId: id, before, after: snapshotOf(job) });
      transaction.asksForJobs = true;
      return accept(id);
    });
  };

/** Begins the tries of a job anew, now: one that was given up, or one that waits for its next try. */
export const retryJob = changeJob({
  action: 'job.retried',
  refusal: 'jobs.notToRetry',
  change: (job, at) => {
    Object.assign(job, {
      state: 'WAITING',
      attempts: 0,
      postponed: 0,
      runAt: at,
      finishedAt: null,
      handedAt: null,
    });
  },
});

/** Decides that a job will not be done. What waits for a dead letter was told when it became one. */
export const discardJob = changeJob({
  action: 'job.discarded',
  refusal: 'jobs.notToDiscard',
  change: async (job, at, { transaction, abandon }) => {
    if (job.state === 'WAITING') await abandon(transaction, job, 'DISCARDED', at);
    Object.assign(job, { state: 'DISCARDED', finishedAt: at, handedAt: null });
  },
});
