import { type SpawnOptions, spawn } from 'node:child_process';
import type { RunFolder } from './run-folder.js';
import { within } from './until.js';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that a test runs beside itself, with all that it printed. */
export interface Child {
  readonly pid: number;
  readonly exit: Promise<Exit>;
  hasExited(): boolean;
  stdout(): string;
  stderr(): string;
  /** Both streams in the order they came. */
  output(): string;
  /** Sends the signal, unless it has ended, without waiting for what it does. */
  signal(signal: NodeJS.Signals): void;
  /** Sends the signal and waits for the end; a process that stays is killed and the test fails. */
  stop(signal?: NodeJS.Signals): Promise<Exit>;
}

const STOP_MS = 20_000;

/** @param endSignal what ends it when the run ends first */
export function startChild(
  run: RunFolder,
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> = {},
  endSignal: NodeJS.Signals = 'SIGKILL',
): Child {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '', output: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      printed.output += text;
    });
  }
  let exited: Exit | undefined;
  const exit = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject);
    // "close" comes after "exit", when everything that was printed has arrived.
    child.once('close', (code, signal) => {
      exited = { code, signal };
      resolve(exited);
    });
  });
  if (child.pid === undefined) throw new Error(`${command} does not start`);
  run.note(child, endSignal);
  return {
    pid: child.pid,
    exit,
    hasExited: () => exited !== undefined,
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    output: () => printed.output,
    signal: (signal) => {
      child.kill(signal);
    },
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return within(`${command} to end after ${signal}`, STOP_MS, exit).catch((error: unknown) => {
        child.kill('SIGKILL');
        throw new Error(printed.output, { cause: error });
      });
    },
  };
}
