import type { ScheduledWork } from '../../platform/jobs/schedules/scheduled-kind.js';
import type { Webhooks } from '../services/webhooks.js';

/** What each module does by the clock. */
export const createSchedules = ({ webhookJobs }: Pick<Webhooks, 'webhookJobs'>): readonly ScheduledWork[] => [
  webhookJobs.purge,
];
