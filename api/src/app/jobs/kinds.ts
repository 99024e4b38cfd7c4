import { type RegisteredKind, registered } from '../../platform/jobs/registry.js';
import type { Webhooks } from '../services/webhooks.js';

/** What each module does by jobs. */
export const createKinds = ({ webhookJobs }: Pick<Webhooks, 'webhookJobs'>): readonly RegisteredKind[] => [
  registered(webhookJobs.fanOut),
  registered(webhookJobs.deliver),
  registered(webhookJobs.tellOwner),
];
