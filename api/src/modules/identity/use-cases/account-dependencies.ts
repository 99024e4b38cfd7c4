import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { SecretBox } from '../../../platform/secrets/secret-box.js';

/** What the changes of staff accounts' passwords and second factors are made from. */
export interface AccountDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly box: SecretBox;
  /** The shop's name, which a module above this one knows. */
  readonly shopName: (sql: Sql) => Promise<string>;
}
