import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { jobUseCases } from '../../modules/jobs/index.js';
import { shopTimeZone } from '../../modules/shop/index.js';
import type { BullRunnerDependencies } from '../../platform/jobs/bull/bull-runner.js';
import { followUpKind } from '../../platform/jobs/follow-events.js';
import type { JobRunner } from '../../platform/jobs/job-runner.js';
import { JobStore } from '../../platform/jobs/job-store.js';
import { JobWork } from '../../platform/jobs/job-work.js';
import { LocalRunner } from '../../platform/jobs/local-runner.js';
import { abandonBy, jobKinds, type RegisteredKind, registered } from '../../platform/jobs/registry.js';
import { type ScheduledWork, scheduledKind } from '../../platform/jobs/schedules/scheduled-kind.js';
import { Scheduler } from '../../platform/jobs/schedules/scheduler.js';
import type { Config } from '../config.js';
import { TRIGGERS } from '../jobs/triggers.js';
import type { Platform } from './platform.js';

/** What the modules do by jobs. */
export interface Jobs {
  readonly kinds: readonly RegisteredKind[];
  readonly schedules: readonly ScheduledWork[];
}

/** Bull is loaded where there is Redis: it is a tenth of the time that a start takes. */
const bullRunner = async (parts: BullRunnerDependencies): Promise<JobRunner> => {
  const { BullRunner } = await import('../../platform/jobs/bull/bull-runner.js');
  return new BullRunner(parts);
};

/** What gets jobs done: who looks for them, and who makes those that time sets going. */
export const createJobs = async (
  { database, clock, outbox }: Platform,
  config: Config,
  logger: Logger,
  { kinds, schedules }: Jobs,
) => {
  const store = new JobStore(database, randomUUID());
  const known = jobKinds([
    registered(followUpKind({ database, clock, triggers: TRIGGERS })),
    ...kinds,
    ...schedules.map(scheduledKind),
  ]);
  const work = new JobWork({ store, kinds: known, clock, logger });
  const { REDIS_URL: url, RUN_JOBS: runsJobs } = config;
  const runner = url
    ? await bullRunner({ url, sql: database, store, work, clock, logger, runsJobs })
    : new LocalRunner({ store, work, clock, logger, alone: config.DATABASE_URL === undefined });
  const scheduler = new Scheduler({ database, clock, timeZone: shopTimeZone, schedules, logger });
  outbox.onJobs(() => runner.wake());
  return {
    jobUseCases: jobUseCases({ database, clock, abandon: abandonBy(known) }),
    start: () => {
      runner.start();
      if (runsJobs) scheduler.start();
    },
    stop: async () => {
      await scheduler.stop();
      await runner.stop();
    },
  };
};
