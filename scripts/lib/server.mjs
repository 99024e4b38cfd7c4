import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { COMPILE_CACHE, fromRoot, ROOT } from './paths.mjs';

/**
 * One of the API's entries; .env, when there is one, fills in what the environment does not say.
 * @param {string} node
 * @param {string} entry its name, without ending
 * @param {string[]} [args]
 */
export function spawnEntry(node, entry, args = []) {
  const dotEnv = fromRoot('.env');
  const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  if (existsSync(dotEnv)) flags.push(`--env-file=${dotEnv}`);
  const file = fromRoot('api', 'dist', `${entry}.js`);
  const env = { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env };
  return spawn(node, [...flags, file, ...args], { cwd: ROOT, stdio: 'inherit', env });
}

/** The API as `npm start` runs it. */
export const spawnServer = (/** @type {string} */ node) => spawnEntry(node, 'main');

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} its exit code */
export const exitOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
