import { once } from 'node:events';
import { connect } from 'node:net';
import { findProgram } from '../../scripts/lib/system-programs.mjs';
import { startChild } from './child.js';
import { freePort } from './ports.js';
import { runFolder } from './run-context.js';
import { until } from './until.js';

export interface Redis extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

async function answersPing(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    socket.write('PING\r\n');
    const [answer] = await once(socket, 'data');
    return String(answer).startsWith('+PONG');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts a Redis that keeps nothing. Give a port to start one again where another was stopped. */
export async function startRedis(options: { readonly port?: number } = {}): Promise<Redis> {
  const program = findProgram('redis-server');
  if (!program) throw new Error('Redis is not installed (in Debian: redis-server)');
  const port = options.port ?? (await freePort());
  const run = runFolder();
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: await run.make('redis') };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const redis = startChild(run, program, args);
  await until('Redis to start', () => {
    if (redis.hasExited()) throw new Error(redis.output());
    return answersPing(port);
  });
  const stop = async () => {
    if (!redis.hasExited()) await redis.stop();
  };
  return { url: `redis://127.0.0.1:${port}`, port, stop, [Symbol.asyncDispose]: stop };
}
