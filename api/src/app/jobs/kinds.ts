import { type NotificationDependencies, notifyJob, sendJobs } from '../../modules/notifications/index.js';
import { type RegisteredKind, registered } from '../../platform/jobs/registry.js';
import type { Webhooks } from '../services/webhooks.js';

/** What each module does by jobs. */
export const createKinds = (
  notifications: NotificationDependencies,
  { webhookJobs }: Pick<Webhooks, 'webhookJobs'>,
): readonly RegisteredKind[] => [
  registered(notifyJob(notifications)),
  ...sendJobs(notifications).map(registered),
  registered(webhookJobs.fanOut),
  registered(webhookJobs.deliver),
  registered(webhookJobs.tellOwner),
];
