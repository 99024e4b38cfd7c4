import type { Clock } from '../../kernel/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { Reach } from '../../platform/outbound/reach.js';
import type { SecretBox } from '../../platform/secrets/secret-box.js';

export interface WebhookDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Secrets are kept sealed in it. */
  readonly box: SecretBox;
  /** Where endpoints may be. */
  readonly reach: Reach;
}

/** Where an endpoint's sealed secrets open, and nowhere else. */
export const secretContext = (endpointId: string): string => `webhook_endpoint:${endpointId}`;
