import { type QuotationDocuments, renderJob } from '../../modules/documents/index.js';
import { type NotificationDependencies, notifyJob, sendJobs } from '../../modules/notifications/index.js';
import { type RegisteredKind, registered } from '../../platform/jobs/registry.js';
import type { Webhooks } from '../services/webhooks.js';

interface Given extends Pick<Webhooks, 'webhookJobs'> {
  readonly documents: QuotationDocuments;
}

/** What each module does by jobs. */
export const createKinds = (
  notifications: NotificationDependencies,
  { documents, webhookJobs }: Given,
): readonly RegisteredKind[] => [
  registered(renderJob(documents)),
  registered(notifyJob(notifications)),
  ...sendJobs(notifications).map(registered),
  registered(webhookJobs.fanOut),
  registered(webhookJobs.deliver),
];
