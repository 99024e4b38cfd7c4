import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Options } from '@mikro-orm/core';
import { MikroORM, PgliteDriver } from '@mikro-orm/pglite';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { type Connection, common, migrate } from './connection.js';
import { runThroughOrm } from './database.js';

/** PostgreSQL embedded in this process, in a directory that this process has locked. */
export const connectEmbedded = async (
  directory: string,
  entities: Options['entities'],
): Promise<Connection> => {
  const orm = await MikroORM.init<PgliteDriver, SqlEntityManager<PgliteDriver>>({
    ...common(entities),
    driver: PgliteDriver,
    dbName: directory,
    driverOptions: { extensions: { btree_gist, pg_trgm, unaccent } },
  });
  // One connection for all: going past the ORM's queue would read inside somebody else's open transaction.
  // The directory's lock has made sure that no other process works here.
  return {
    orm,
    run: runThroughOrm(orm),
    migrate: () => migrate(orm),
    exclusively: (work) => work(),
    limitStatements: async () => {},
  };
};
