import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Actor, RequestContext } from '../../identity/index.js';

/** What the use-cases of pricing work with. */
export interface PricingDependencies {
  readonly database: Database;
  readonly clock: Clock;
}

/** Who asks for a change. */
export type PricingCaller = Pick<RequestContext, 'actor' | 'ip'>;

/** Who changes the rules, and when. */
export interface PricingChange {
  readonly actor: Actor;
  readonly ip: string | null;
  readonly at: Date;
}
