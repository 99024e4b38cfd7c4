import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver, MikroORM as PgliteOrm } from '@mikro-orm/pglite';
import {
  type PostgreSqlConnection,
  PostgreSqlDriver,
  MikroORM as PostgreSqlOrm,
} from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Pool } from 'pg';
import type { Orm, RunStatement } from './database.js';
import { runThroughOrm } from './database.js';
import { migrations } from './migrations/index.js';
import type { Statement } from './statement.js';

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

/** Any constant that no other use of advisory locks has. */
const SET_UP_LOCK = 7_202_612;

/** What both drivers share: entities come from the modules, migrations are the only way the schema changes. */
const common = (entities: Options['entities']) => ({
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

const migrate = async (orm: Orm): Promise<void> => {
  await orm.migrator.up();
};

/** PostgreSQL embedded in this process, in a directory that this process has locked. */
export const connectEmbedded = async (
  directory: string,
  entities: Options['entities'],
): Promise<Connection> => {
  const orm = await PgliteOrm.init<PgliteDriver, SqlEntityManager<PgliteDriver>>({
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

const PING: Statement = { name: 'connect_ping', text: 'select 1' };

/** A PostgreSQL server that can be used now, else the reason why not is thrown. Reads are named prepared statements on the ORM's own pool: half the CPU of unnamed ones. */
export const connectPostgres = async (url: string, entities: Options['entities']): Promise<Connection> => {
  const orm = await PostgreSqlOrm.init<PostgreSqlDriver, SqlEntityManager<PostgreSqlDriver>>({
    ...common(entities),
    driver: PostgreSqlDriver,
    clientUrl: url,
    pool: { min: 0, max: 4 },
    driverOptions: { connectionTimeoutMillis: 5_000 },
  });
  const connection: PostgreSqlConnection = orm.em.getConnection();
  const pool: Pool = await connection.getNativeClient();
  const run: RunStatement = async <Row extends object>(statement: Statement, values: readonly unknown[]) => {
    const { name, text, replan } = statement;
    const { rows } = await pool.query<Row>({ ...(replan ? {} : { name }), text, values: [...values] });
    return rows;
  };
  await run(PING, []);
  return {
    orm,
    run,
    migrate: () => migrate(orm),
    exclusively: (work) => holdingLock(pool, work),
    limitStatements: (ms) => limitStatements(pool, ms),
  };
};

/** Setting up may take long, so that connections are made without a limit at first; those are replaced. */
const limitStatements = async (pool: Pool, ms: number): Promise<void> => {
  pool.options.statement_timeout = ms;
  while (pool.idleCount > 0) {
    const unlimited = await pool.connect();
    unlimited.release(true);
  }
};

/** The lock belongs to a connection of its own, and ends with it however that ends. */
const holdingLock = async <T>(pool: Pool, work: () => Promise<T>): Promise<T> => {
  const holder = await pool.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [SET_UP_LOCK]);
    return await work();
  } finally {
    holder.release(true);
  }
};
