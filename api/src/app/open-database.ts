import { type Connection, connectEmbedded, connectPostgres } from '../platform/database/connect.js';
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

/** Connects, and holds the data directory's lock when the database is the embedded one. */
export const openDatabase = async (
  { DATABASE_URL: url, DATA_DIR }: Config,
  events: EventSink,
): Promise<OpenDatabase> => {
  const lock = url ? null : lockDirectory(DATA_DIR);
  const connecting = url
    ? connectPostgres(url, entities).catch((error: unknown) => {
        throw unreachable('PostgreSQL', url, error);
      })
    : connectEmbedded(`${DATA_DIR}/database`, entities);
  const { orm, run, ...setUp } = await connecting;
  return {
    database: new Database(orm, run, events),
    setUp,
    close: async () => {
      await orm.close();
      lock?.release();
    },
  };
};
