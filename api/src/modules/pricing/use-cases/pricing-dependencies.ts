import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';

/** What the use-cases of pricing work with. */
export interface PricingDependencies {
  readonly database: Database;
  readonly clock: Clock;
}
