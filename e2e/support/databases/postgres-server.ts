import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import path from 'node:path';
import { findPostgres } from '../../../scripts/lib/system-programs.mjs';
import { type Exit, startChild } from '../child.js';
import { freePort } from '../ports.js';
import type { RunFolder } from '../run-folder.js';
import { until } from '../until.js';
import { answers } from './postgres-databases.js';

/** Nothing of it outlives the run, so nothing has to survive a crash. */
const FOR_TESTS: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // A server opens up to 4, a file has up to 3 servers, and a machine with many cores runs as many files.
  max_connections: '500',
};

type Settings = Readonly<Record<string, string>>;

export interface PostgresOptions {
  /** Where its data is kept from run to run; without it the data ends with the run. */
  readonly folder?: string;
  readonly settings?: Settings;
  /** To start one again where another was stopped. */
  readonly port?: number;
}

export interface Postgres {
  /** Of its administrator. */
  readonly url: string;
  readonly port: number;
  /** Breaks every connection and ends it; its data stays. */
  stop(): Promise<Exit>;
}

const idOf = (flag: '-u' | '-g', user: string) =>
  Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
const asUser = (user: string) => ({ uid: idOf('-u', user), gid: idOf('-g', user) });

/** Starts a PostgreSQL of the run's own. */
export async function startPostgres(
  run: RunFolder,
  { folder: kept, settings: chosen = FOR_TESTS, port: given }: PostgresOptions = {},
): Promise<Postgres> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is not installed (in Debian: postgresql)');
  const user = process.getuid?.() === 0 ? asUser('postgres') : undefined;
  const folder = kept ?? (await run.make('postgres'));
  if (user) await chown(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...user };
  if (!existsSync(data)) {
    execFileSync(
      path.join(programs, 'initdb'),
      ['-D', data, '-U', 'lamina', '--auth=trust', '--encoding=UTF8', '--no-sync'],
      { ...options, stdio: 'pipe' },
    );
  }
  const port = given ?? (await freePort());
  const settings = { ...chosen, port, listen_addresses: '127.0.0.1', unix_socket_directories: folder };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postgres = startChild(
    run,
    path.join(programs, 'postgres'),
    ['-D', data, ...args],
    options,
    kept ? 'SIGINT' : 'SIGQUIT',
  );
  const url = `postgresql://lamina@127.0.0.1:${port}/postgres`;
  await until('PostgreSQL to start', async () => {
    if (postgres.hasExited()) throw new Error(postgres.output());
    return answers(url);
  });
  return { url, port, stop: () => postgres.stop('SIGINT') };
}
