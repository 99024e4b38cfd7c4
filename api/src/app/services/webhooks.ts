import {
  retriesOver,
  WebhookDeliveryQueries,
  WebhookEndpointQueries,
  webhookJobs,
  webhookUseCases,
} from '../../modules/webhooks/index.js';
import { guardedPost } from '../../platform/outbound/post.js';
import { reachOf } from '../../platform/outbound/reach.js';
import { secretBox } from '../../platform/secrets/secret-box.js';
import type { Config } from '../config.js';
import type { Secrets } from '../secrets.js';
import type { Platform } from './platform.js';

/** What third parties' programs are told. */
export const createWebhooks = (
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  config: Config,
  secrets: Secrets,
) => {
  const reach = reachOf(config.WEBHOOK_PRIVATE_NETWORKS);
  const box = secretBox(secrets.secretsKeys);
  const post = guardedPost(reach, config.WEBHOOK_TIMEOUT);
  const retry = retriesOver(config.WEBHOOK_RETRY_PERIOD);
  return {
    webhookEndpoints: new WebhookEndpointQueries(database),
    webhookDeliveries: new WebhookDeliveryQueries(database),
    webhookUseCases: webhookUseCases({ database, clock, box, reach }),
    webhookJobs: webhookJobs({ database, clock, box, post, retry }),
  };
};

export type Webhooks = ReturnType<typeof createWebhooks>;
