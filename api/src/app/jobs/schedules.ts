import type { ScheduledWork } from '../../platform/jobs/schedules/scheduled-kind.js';

/** What each module does by the clock. */
export const createSchedules = (): readonly ScheduledWork[] => [];
