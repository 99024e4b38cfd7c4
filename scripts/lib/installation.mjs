import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fromRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * What the lock file wants and the installation lacks or has in another version. npm leaves its own record of an
 * installation in node_modules/.package-lock.json, written last, so an interrupted installation counts as missing.
 * Optional packages may be absent: they belong to other systems.
 * @param {Lock} wanted
 * @param {Lock} installed
 * @param {(path: string) => boolean} isThere a folder may have been deleted since
 * @returns {string[]}
 */
export function missingPackages(wanted, installed, isThere) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path, entry]) => {
      if (!path.includes('node_modules/') || entry.link) return false;
      const found = present[path];
      if (!found || !isThere(path)) return !(entry.optional || entry.devOptional);
      return found.version !== entry.version;
    })
    .map(([path]) => path);
}

/** @returns {Promise<Lock>} */
async function readLock(/** @type {string} */ file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Installs the dependencies when they are missing or stale. */
export async function ensureInstalled() {
  const wanted = await readLock(fromRoot('package-lock.json'));
  const installed = await readLock(fromRoot('node_modules', '.package-lock.json'));
  if (missingPackages(wanted, installed, (path) => existsSync(fromRoot(path))).length === 0) return;
  console.log('Installing dependencies (npm ci), about a minute the first time ...');
  // NODE_ENV=production would leave out the compiler.
  const { code, output } = await run('npm', [
    'ci',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Refusal(`${output}npm ci failed; see above.`);
}
