import type { Clock } from '../../kernel/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { RequestContext } from '../identity/index.js';
import type { PricesNow } from './catalog-queries.js';

/** What the catalogue's use-cases work with. */
export interface CatalogDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly pricesNow: PricesNow;
}

/** Who changes the catalogue. What they may is declared on the operations. */
export type Caller = Pick<RequestContext, 'actor' | 'ip'>;
