/**
 * Cleans up after a test run, whichever way it ends: waits for its parent to go (the pipe on stdin closes even when the
 * parent is killed), ends the processes that the run noted and has not seen end, and removes the run's folder.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const GRACE_MS = 5000;
const [folder = ''] = process.argv.slice(2);
const processes = path.join(folder, 'processes');

/** @param {number} pid @param {NodeJS.Signals | 0} signal @returns {boolean} whether the process was there */
function kill(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** @param {string} name the process id; the file says which signal ends that process well */
async function end(name) {
  const pid = Number(name);
  // One that ended by itself meanwhile is no longer noted.
  const signal = await readFile(path.join(processes, name), 'utf8').catch(() => null);
  if (signal === null) return;
  kill(pid, /** @type {NodeJS.Signals} */ (signal));
  const deadline = Date.now() + GRACE_MS;
  while (kill(pid, 0) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  kill(pid, 'SIGKILL');
}

for await (const _ of process.stdin);
await Promise.all((await readdir(processes)).map(end));
await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
