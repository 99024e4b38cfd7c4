import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fromRoot, ROOT } from './paths.mjs';

/** The API as `npm start` runs it; .env, when there is one, fills in what the environment does not say. */
export function spawnServer(/** @type {string} */ node) {
  const env = fromRoot('.env');
  const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  if (existsSync(env)) flags.push(`--env-file=${env}`);
  return spawn(node, [...flags, fromRoot('api', 'dist', 'main.js')], { cwd: ROOT, stdio: 'inherit' });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} its exit code */
export const exitOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
