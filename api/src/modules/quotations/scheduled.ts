import type { ScheduledWork } from '../../platform/jobs/schedules/scheduled-kind.js';
import type { QuotationDependencies } from './quotation-dependencies.js';
import { expireQuotations } from './use-cases/expire-quotations.js';
import { nudgeStaff, remindOfExpiry } from './use-cases/give-notice.js';
import { forgetKeys } from './use-cases/idempotency.js';

const MINUTE_MS = 60_000;

/** What is done with quotations by the clock. */
export const quotationSchedules = (
  dependencies: Pick<QuotationDependencies, 'database' | 'clock'>,
): readonly ScheduledWork[] => {
  const { database, clock } = dependencies;
  const expire = expireQuotations(dependencies);
  const remind = remindOfExpiry(dependencies);
  const nudge = nudgeStaff(dependencies);
  return [
    { name: 'quotations.expire', timing: { everyMs: MINUTE_MS }, run: (_, signal) => expire(signal) },
    { name: 'quotations.remind', timing: { everyMs: 15 * MINUTE_MS }, run: (_, signal) => remind(signal) },
    { name: 'quotations.nudge', timing: { everyMs: 15 * MINUTE_MS }, run: (_, signal) => nudge(signal) },
    {
      name: 'quotations.forgetKeys',
      timing: { everyMs: 60 * MINUTE_MS },
      run: () => forgetKeys(database, clock.now()),
    },
  ];
};
