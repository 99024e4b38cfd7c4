import type { Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { Orm, RunStatement } from './database.js';
import { migrations } from './migrations/index.js';

export interface Connection {
  readonly orm: Orm;
  readonly run: RunStatement;
  /** Brings the tables to this version: all waiting migrations or none. */
  migrate(): Promise<void>;
  /** Does work that one process at a time may do (setting up); others that want to wait for it. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /**
   * From now on PostgreSQL itself ends statements that take longer, also those that wait for a lock. The embedded database cannot:
   * it runs in this process's own thread.
   */
  limitStatements(ms: number): Promise<void>;
}

/** What both drivers share: entities come from the modules, migrations are the only way the schema changes. */
export const common = (entities: Options['entities']) => ({
  entities,
  extensions: [Migrator],
  migrations: { migrationsList: [...migrations], snapshot: false, transactional: true, allOrNothing: true },
  ensureDatabase: false,
  debug: false,
  // What the ORM would print (applied migrations, for one) is told by the logs of those who ask for it.
  logger: () => {},
  ignoreUndefinedInQuery: false,
  forceUtcTimezone: true,
});

export const migrate = async (orm: Orm): Promise<void> => {
  await orm.migrator.up();
};
