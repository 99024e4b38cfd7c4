import type { Clock } from '../../kernel/clock.js';
import type { Translator } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import type { FileStore } from '../../platform/storage/file-store.js';
import type { CatalogQueries } from '../catalog/index.js';
import type { QuotationQueries } from '../quotations/index.js';

/** What documents are made with. */
export interface DocumentsDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly quotations: QuotationQueries;
  readonly catalog: Pick<CatalogQueries, 'byIds'>;
  readonly translator: Translator;
  /** Where people reach this installation, without a slash at its end; null where nobody said. */
  readonly publicUrl: string | null;
}
