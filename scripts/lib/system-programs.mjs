import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where Debian keeps the servers of each PostgreSQL version; they are not on the PATH. */
const POSTGRES_VERSIONS = '/usr/lib/postgresql';

/** The browser that drives the pages in tests. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** @param {string} name @returns {string | undefined} its full path */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

/** @returns {string | undefined} the folder with initdb and postgres, of the newest version */
export function findPostgres() {
  const versions = existsSync(POSTGRES_VERSIONS) ? readdirSync(POSTGRES_VERSIONS) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(POSTGRES_VERSIONS, version, 'bin'));
  const initdb = findProgram('initdb');
  if (initdb) folders.push(path.dirname(initdb));
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')));
}
