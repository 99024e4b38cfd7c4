import { expect } from 'vitest';
import { fromRoot, ROOT } from '../../scripts/lib/paths.mjs';
import { bareEnvironment, readyPort } from '../support/api-process.js';
import { type Child, startChild } from '../support/child.js';
import { runFolder } from '../support/run-context.js';
import { within } from '../support/until.js';

/** `npm start` without npm, with nothing set but what the test sets: not even by a person's .env. */
function launch(env: Readonly<Record<string, string>>): Child {
  const unset = { DATABASE_URL: '', REDIS_URL: '', CLOCK_OFFSET: '', DEMO_DATA: '', PUBLIC_URL: '' };
  return startChild(runFolder(), process.execPath, [fromRoot('scripts', 'start.mjs')], {
    cwd: ROOT,
    env: { ...bareEnvironment(), ...unset, NODE_ENV: 'test', LOG_LEVEL: 'warn', PORT: '0', ...env },
  });
}

/** Starts it and waits until it is ready for work. */
export async function launchReady(env: Readonly<Record<string, string>>) {
  const started = performance.now();
  const child = launch(env);
  const port = await readyPort(child);
  return { child, port, seconds: (performance.now() - started) / 1000 };
}

/** The one line with which it refuses to start. */
export async function refusalOf(env: Readonly<Record<string, string>>): Promise<string> {
  const child = launch(env);
  const { code } = await within('the refusal', 60_000, child.exit).finally(() => child.stop('SIGKILL'));
  const lines = child.stderr().split('\n').filter(Boolean);
  expect(lines, child.output()).toHaveLength(1);
  expect(code, child.output()).toBeGreaterThan(0);
  return lines.join();
}
