import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { bareEnvironment } from './api-process.js';
import { runFolder } from './run-context.js';
import type { Server } from './server.js';

/** A shell command or TypeScript of a page, and what stands below it: what it prints. */
export interface Program {
  readonly kind: 'sh' | 'ts';
  readonly text: string;
  /** JSON is at least what the program prints, text is all of it. */
  readonly output: { readonly kind: 'json' | 'text'; readonly text: string };
}

const run = promisify(execFile);
const LONGEST_MS = 30_000;
/** Where `npm start` serves; in a test the server stands elsewhere. */
const READERS_SERVER = /localhost:4000/g;

const TYPESCRIPT = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '--eval'];

/** Runs a program as a reader does, and compares what it prints. Values come to it by its environment. */
export async function runProgram(
  server: Server,
  { kind, text, output }: Program,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const source = text.replaceAll(READERS_SERVER, `127.0.0.1:${server.port}`);
  const options = { env: { ...bareEnvironment(), ...values }, timeout: LONGEST_MS };
  const { stdout } =
    kind === 'sh'
      ? await run('bash', ['-euo', 'pipefail', '-c', source], {
          ...options,
          cwd: await runFolder().make('page'),
        })
      : // Packages are found from here.
        await run(process.execPath, [...TYPESCRIPT, source], { ...options, cwd: ROOT });
  if (output.kind === 'text') assert.equal(stdout.trim(), output.text.trim());
  else assert.partialDeepStrictEqual(JSON.parse(stdout), JSON.parse(output.text));
}
