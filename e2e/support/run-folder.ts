import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** Everything that one test run leaves on the disk, and the list of the processes that it has started. */
export class RunFolder {
  constructor(readonly path: string) {}

  /** A new empty folder with a unique name. */
  async make(name: string): Promise<string> {
    return mkdtemp(path.join(this.path, `${name}-`));
  }

  /** Has the process ended with the run, unless it ends before. */
  note(child: ChildProcess, signal: NodeJS.Signals): void {
    const file = path.join(this.path, 'processes', String(child.pid));
    writeFileSync(file, signal);
    child.once('exit', () => rmSync(file, { force: true }));
  }
}

/** Opens the run's folder; closing it ends what still runs and removes it, as does the end of this process. */
export async function openRunFolder(): Promise<{ folder: RunFolder; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lamina-e2e-'));
  // PostgreSQL refuses to run as root, and its own user must reach its folder below this one.
  await chmod(folder, 0o711);
  mkdirSync(path.join(folder, 'processes'));
  // A session of its own: a Ctrl-C ends the run, and the guard has to outlive it.
  const guard = spawn(process.execPath, [GUARD, folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = once(guard, 'exit');
  guard.unref();
  return {
    folder: new RunFolder(folder),
    close: async () => {
      guard.ref();
      guard.stdin.end();
      await ended;
    },
  };
}
