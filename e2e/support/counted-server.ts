import { createDatabase, type Database } from './databases/create-database.js';
import { restJobs } from './jobs.js';
import { type Server, startServer } from './server.js';
import { StatementCounter } from './statement-counter.js';

export interface CountedServer {
  readonly server: Server;
  readonly counter: StatementCounter;
  readonly database: Database;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A server on PostgreSQL whose statements are counted on their way, and which does nothing by itself; seeded before it starts. */
export async function countedServer(
  fill: (database: Database) => Promise<unknown> = async () => {},
): Promise<CountedServer> {
  const database = await createDatabase('template');
  await fill(database);
  const counter = await StatementCounter.start(database.url ?? '');
  const server = await startServer({
    database: { sharedWith: { database } },
    env: { DATABASE_URL: counter.url },
  });
  await restJobs(server);
  return {
    server,
    counter,
    database,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await counter[Symbol.asyncDispose]();
    },
  };
}
