import { setTimeout as pause } from 'node:timers/promises';
import { startProgram } from '../../support/api-process.js';
import type { Child } from '../../support/child.js';
import { createPostgresDatabase } from '../../support/databases/postgres-databases.js';
import { type Postgres, startPostgres } from '../../support/databases/postgres-server.js';
import { databaseKind, type Redis, type Server, startRedis, startServer } from '../../support/index.js';
import { runFolder } from '../../support/run-context.js';
import { environmentOf } from '../../support/server.js';

/** How long something is away, in milliseconds. */
const AWAY_MS = 3_000;

/** Something that breaks, and how. It is whole again when the promise resolves. */
export interface Fault {
  readonly name: string;
  strike(): Promise<void>;
}

/** What is put to the test: its processes, and what can become of them. */
export interface Installation extends AsyncDisposable {
  readonly server: Server;
  /** Starts it anew with this environment, worker included. */
  configure(env: Readonly<Record<string, string>>): Promise<void>;
  /** Processes are killed with SIGKILL and started again on the same data. */
  readonly kills: readonly Fault[];
  /** What it depends on goes away for a moment. */
  readonly outages: readonly Fault[];
}

const killed = async (server: Server): Promise<void> => {
  await server.stop('SIGKILL');
  await server.restart();
};

/** One process with its database in it. */
const embedded = async (): Promise<Installation> => {
  const server = await startServer();
  return {
    server,
    configure: (env) => server.restart(env),
    kills: [{ name: 'the process', strike: () => killed(server) }],
    outages: [],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};

/** An API and a worker on a PostgreSQL that writes to the disk as it does for others, and a Redis that keeps nothing. */
const whole = async (): Promise<Installation> => {
  const run = runFolder();
  const options = { folder: await run.make('postgres'), settings: {} };
  let postgres: Postgres = await startPostgres(run, options);
  let redis: Redis = await startRedis();
  const url = await createPostgresDatabase(postgres.url, 'lamina');
  const database = { dataDir: await run.make('data'), url };
  const server = await startServer({ database: { sharedWith: { database } }, env: { REDIS_URL: redis.url } });
  let workerEnv: Readonly<Record<string, string>> = {};
  let worker: Child | null = null;
  const startWorker = () => {
    worker = startProgram(run, 'worker.js', { ...environmentOf(database), ...workerEnv });
  };
  const killWorker = async () => {
    await worker?.stop('SIGKILL');
    startWorker();
  };
  return {
    server,
    configure: async (env) => {
      workerEnv = { ...env, REDIS_URL: redis.url };
      await server.restart({ ...workerEnv, RUN_JOBS: 'false' });
      startWorker();
    },
    kills: [
      { name: 'the API', strike: () => killed(server) },
      { name: 'the worker', strike: killWorker },
      {
        name: 'the API and the worker',
        strike: async () => {
          await Promise.all([killWorker(), killed(server)]);
        },
      },
    ],
    outages: [
      {
        name: 'Redis, with all it knew',
        strike: async () => {
          await redis.stop();
          await pause(AWAY_MS);
          redis = await startRedis({ port: redis.port });
        },
      },
      {
        name: 'PostgreSQL',
        strike: async () => {
          await postgres.stop();
          await pause(AWAY_MS);
          postgres = await startPostgres(run, { ...options, port: postgres.port });
        },
      },
    ],
    [Symbol.asyncDispose]: async () => {
      await worker?.stop();
      await server[Symbol.asyncDispose]();
      await redis.stop();
      await postgres.stop();
    },
  };
};

export const startInstallation = (): Promise<Installation> =>
  databaseKind() === 'postgres' ? whole() : embedded();
