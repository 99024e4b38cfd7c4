import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../lib/free-port.mjs';
import { fromRoot, ROOT } from '../lib/paths.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { exitOf } from '../lib/server.mjs';

const LONGEST_START_MS = 120_000;
/** The same customers and quotations each time, up to today: only dates and numbers of days move. */
const SEED = ['--quotations', '120', '--seed', '7', '--years', '1'];

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/**
 * The built product with demonstration data, in a folder of its own that goes with it; nothing of .env or of the shell's own
 * configuration reaches it.
 * @param {string} node
 */
export async function startOwnServer(node) {
  const data = await mkdtemp(path.join(tmpdir(), 'lamina-pictures-'));
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: String(port), DATA_DIR: data, DEMO_DATA: 'true', LOG_LEVEL: 'error' };
  const run = (/** @type {string} */ entry, /** @type {string[]} */ ...args) =>
    spawn(node, [fromRoot('api', 'dist', `${entry}.js`), ...args], { cwd: ROOT, env, stdio: 'ignore' });
  if ((await exitOf(run('seed', ...SEED))) !== 0)
    throw new Refusal('The quotations for the pictures were not made.');
  const server = run('main');
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill('SIGTERM')) await gone;
    await rm(data, { recursive: true, force: true });
  };
  const until = Date.now() + LONGEST_START_MS;
  while (!(await answers(`${url}/admin/`))) {
    if (server.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Refusal('The server for the pictures did not start.');
    }
    await wait(200);
  }
  return { url, stop };
}
