import type { Clock } from '../../kernel/clock.js';
import { forgetCodes } from '../../modules/accounts/index.js';
import { apiKeySchedules } from '../../modules/api-keys/index.js';
import { forgetSessions } from '../../modules/identity/index.js';
import { forgetTexts } from '../../modules/notifications/index.js';
import { quotationSchedules } from '../../modules/quotations/index.js';
import { forgetMessages } from '../../modules/webhooks/index.js';
import type { Database } from '../../platform/database/database.js';
import type { Sql } from '../../platform/database/statement.js';
import { forgetJobs } from '../../platform/jobs/forget-jobs.js';
import type { ScheduledWork } from '../../platform/jobs/schedules/scheduled-kind.js';
import { forgetEvents } from '../../platform/outbox/forget-events.js';
import { dailySummary } from './daily-summary.js';

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Removes the files of documents that belong to nothing any more. */
  readonly sweepDocuments: () => Promise<void>;
}

type Forget = (sql: Sql, now: Date) => Promise<void>;

const HOUR_MS = 3_600_000;

const forgetting =
  ({ database, clock }: Pick<Dependencies, 'database' | 'clock'>) =>
  (name: string, forget: Forget): ScheduledWork => ({
    name,
    timing: { everyMs: HOUR_MS },
    run: () => forget(database, clock.now()),
  });

/** What each module does by the clock. */
export const createSchedules = (dependencies: Dependencies): readonly ScheduledWork[] => {
  const hourly = forgetting(dependencies);
  return [
    ...quotationSchedules(dependencies),
    ...apiKeySchedules(dependencies),
    dailySummary(dependencies),
    // Each commit that leaves some removes them as well: these are of a process that died, or of a storage that failed.
    { name: 'documents.sweep', timing: { everyMs: HOUR_MS }, run: dependencies.sweepDocuments },
    hourly('accounts.forgetCodes', forgetCodes),
    hourly('identity.forgetSessions', forgetSessions),
    hourly('jobs.forget', forgetJobs),
    hourly('notifications.forgetTexts', forgetTexts),
    hourly('webhooks.forget', forgetMessages),
    hourly('outbox.forget', forgetEvents),
  ];
};
