import { type NotificationDependencies, notifyJob, sendJobs } from '../../modules/notifications/index.js';
import { type RegisteredKind, registered } from '../../platform/jobs/registry.js';

/** What each module does by jobs. */
export const createKinds = (notifications: NotificationDependencies): readonly RegisteredKind[] => [
  registered(notifyJob(notifications)),
  ...sendJobs(notifications).map(registered),
];
