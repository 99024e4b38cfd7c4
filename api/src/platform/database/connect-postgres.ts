import type { Options } from '@mikro-orm/core';
import { MikroORM, type PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Pool } from 'pg';
import { type Connection, common, migrate } from './connection.js';
import type { RunStatement } from './database.js';
import type { Statement } from './statement.js';

/** Any constant that no other use of advisory locks has. */
const SET_UP_LOCK = 7_202_612;

const PING: Statement = { name: 'connect_ping', text: 'select 1' };

/** A PostgreSQL server that can be used now, else the reason why not is thrown. Reads are named prepared statements on the ORM's own pool: half the CPU of unnamed ones. */
export const connectPostgres = async (url: string, entities: Options['entities']): Promise<Connection> => {
  const orm = await MikroORM.init<PostgreSqlDriver, SqlEntityManager<PostgreSqlDriver>>({
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
