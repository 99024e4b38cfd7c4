import type { Connection } from '../platform/database/connection.js';
import { Database, type EventSink } from '../platform/database/database.js';
import { lockDirectory } from '../platform/database/directory-lock.js';
import type { Config } from './config.js';
import { entities } from './entities.js';
import { unreachable } from './explain.js';

/** The database that the configuration names, for this process. */
export interface OpenDatabase {
  readonly database: Database;
  /** For setting it up. */
  readonly setUp: Pick<Connection, 'migrate' | 'exclusively' | 'limitStatements'>;
  close(): Promise<void>;
}

/** Only the driver that is used is loaded: each is megabytes of code. */
const connect = async ({ DATABASE_URL: url, DATA_DIR }: Config): Promise<Connection> => {
  if (url) {
    const { connectPostgres } = await import('../platform/database/connect-postgres.js');
    return connectPostgres(url, entities).catch((error: unknown) => {
      throw unreachable('PostgreSQL', url, error);
    });
  }
  const { connectEmbedded } = await import('../platform/database/connect-embedded.js');
  return connectEmbedded(`${DATA_DIR}/database`, entities);
};

/** Connects, and holds the data directory's lock when the database is the embedded one. */
export const openDatabase = async (config: Config, events: EventSink): Promise<OpenDatabase> => {
  const lock = config.DATABASE_URL ? null : lockDirectory(config.DATA_DIR);
  const { orm, run, ...setUp } = await connect(config);
  return {
    database: new Database(orm, run, events),
    setUp,
    close: async () => {
      await orm.close();
      lock?.release();
    },
  };
};
