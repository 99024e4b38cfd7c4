import type { Clock } from '../../kernel/clock.js';
import type { Translator } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import type { CurrentTerms } from '../pricing/index.js';
import type { PrivateLinks } from './domain/private-link.js';

/** What the use-cases of quotations work with. */
export interface QuotationDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly currentTerms: CurrentTerms;
  readonly links: PrivateLinks;
  readonly translator: Translator;
}
