import { COMPILE_CACHE, fromRoot, ROOT } from '../../scripts/lib/paths.mjs';
import { type Child, startChild } from './child.js';
import type { RunFolder } from './run-folder.js';
import { until } from './until.js';

/**
 * A test's server lives for seconds: compiling PGlite's WebAssembly a second time, for speed, would be a third of the
 * embedded run's CPU.
 */
const FLAGS = ['--liftoff-only', '--disable-warning=ExperimentalWarning'];
const ADDRESS = /http:\/\/localhost:(\d+)\/graphql/;
const START_MS = 180_000;

export interface ApiProcess extends Child {
  readonly port: number;
}

/** Of this process's environment only what a program cannot do without: tests must not depend on the rest. */
export const bareEnvironment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  LANG: 'C.UTF-8',
  NODE_COMPILE_CACHE: COMPILE_CACHE,
});

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.status === 200;
}

/** The port that the server says it listens on, once it is ready for work. */
export async function readyPort(child: Child): Promise<number> {
  try {
    return await until(
      'the server to be ready',
      async () => {
        if (child.hasExited()) throw new Error('The server ended instead of starting');
        const port = Number(ADDRESS.exec(child.output())?.[1]);
        return port > 0 && (await isReady(port)) && port;
      },
      START_MS,
    );
  } catch (error) {
    if (!child.hasExited()) await child.stop('SIGKILL');
    throw new Error(`${error instanceof Error ? error.message : error}. It printed:\n${child.output()}`);
  }
}

/** Starts one of the built programs, as far from this process's own environment as it can be. */
export const startProgram = (
  run: RunFolder,
  program: 'main.js' | 'worker.js',
  env: Readonly<Record<string, string>>,
): Child =>
  startChild(run, process.execPath, [...FLAGS, fromRoot('api', 'dist', program)], {
    cwd: ROOT,
    env: {
      ...bareEnvironment(),
      ...{ NODE_ENV: 'test', LOG_LEVEL: 'warn', PORT: '0' },
      // A file's tests are one client that asks more of its server than any person does.
      RATE_LIMIT_FACTOR: '1000',
      ...env,
    },
  });

/** Starts the built server on a free port and waits until it is ready. */
export async function startApi(run: RunFolder, env: Record<string, string>): Promise<ApiProcess> {
  const child = startProgram(run, 'main.js', env);
  return { ...child, port: await readyPort(child) };
}
