import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../database/columns.js';
import { QUEUES } from './queues.js';

/** WAITING for its time or for a free place; FAILED is a dead letter, which waits for somebody; DISCARDED by somebody. */
const JOB_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED'] as const;
export type JobState = (typeof JOB_STATES)[number];

const JobSchema = defineEntity({
  name: 'Job',
  tableName: 'job',
  indexes: [
    {
      name: 'job_due',
      expression: `create index job_due on job (queue, priority, run_at, id) where state = 'WAITING'`,
    },
    {
      name: 'job_running',
      expression: `create index job_running on job (lease_until) where state = 'RUNNING'`,
    },
    {
      name: 'job_finished',
      expression: `create index job_finished on job (finished_at) where finished_at is not null`,
    },
    { name: 'job_by_created_at', properties: ['createdAt', 'id'] },
    { name: 'job_by_state', properties: ['state', 'createdAt', 'id'] },
  ],
  checks: [
    {
      name: 'job_lease',
      expression: "(state = 'RUNNING') = (lease_owner is not null and lease_until is not null)",
    },
    {
      name: 'job_end',
      expression: "(state in ('DONE', 'FAILED', 'DISCARDED')) = (finished_at is not null)",
    },
  ],
  properties: {
    id: column.id(),
    kind: p.text(),
    queue: p.enum([...QUEUES]),
    key: p.text().unique(),
    payload: column.json<Record<string, unknown>>(),
    /** Smaller goes first. */
    priority: p.integer(),
    state: p.enum([...JOB_STATES]).default('WAITING'),
    /** Tries that count, the one under way among them. */
    attempts: p.integer().default(0),
    /** How often somebody asked for patience, which does not count as a try. */
    postponed: p.integer().default(0),
    /** Not before. */
    runAt: column.instant(),
    /** The process that works on it, and how long it may be silent before others take the job over. */
    leaseOwner: p.uuid().nullable(),
    leaseUntil: column.instant().nullable(),
    /** When Redis was last told of it; null where it has to be told (again), or there is none. */
    handedAt: column.instant().nullable(),
    /** Why the last try failed, in words fit for the staff. */
    lastError: p.text().nullable(),
    createdAt: column.instant(),
    startedAt: column.instant().nullable(),
    finishedAt: column.instant().nullable(),
  },
});

/** Work to be done, under way or done: the truth about it, whatever Redis knows. */
export class Job extends JobSchema.class {}
JobSchema.setClass(Job);

const JobQueueSchema = defineEntity({
  name: 'JobQueue',
  tableName: 'job_queue',
  properties: { name: p.text().primary(), pausedAt: column.instant() },
});

/** A queue that somebody paused: none of its jobs begins until the row is gone. */
export class JobQueue extends JobQueueSchema.class {}
JobQueueSchema.setClass(JobQueue);

const JobScheduleSchema = defineEntity({
  name: 'JobSchedule',
  tableName: 'job_schedule',
  properties: { name: p.text().primary(), slot: column.instant() },
});

/** The last time of a schedule that was seen to. */
export class JobSchedule extends JobScheduleSchema.class {}
JobScheduleSchema.setClass(JobSchedule);
