import type { Clock } from '../../kernel/clock.js';
import type { Translator } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import type { QuotationQueries } from '../quotations/index.js';

/** What the use-cases of privacy work with. */
export interface PrivacyDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly translator: Translator;
  readonly quotations: Pick<QuotationQueries, 'idByToken'>;
}
