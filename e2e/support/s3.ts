import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startChild } from './child.js';
import { runFolder } from './run-context.js';
import { isSigned } from './s3-signature.js';
import { until } from './until.js';

export interface S3 extends AsyncDisposable {
  /** What a server needs to keep its files there. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the bucket's files are on disk. */
  readonly folder: string;
}

const BUCKET = 'lamina-documents';
/** The only pair that s3rver knows. */
const KEY = 'S3RVER';
/** What it says once it listens, with the port that it found free. */
const LISTENING = /listening on [^ ]+:(\d+)\n/;
const S3RVER = createRequire(import.meta.url).resolve('s3rver/bin/s3rver.js');

/** Passes on what is signed well. */
const checked = (port: number) => (asked: IncomingMessage, answer: ServerResponse) => {
  if (!isSigned(asked, KEY, KEY)) {
    answer.writeHead(403, { 'content-type': 'application/xml' });
    answer.end('<?xml version="1.0"?><Error><Code>SignatureDoesNotMatch</Code></Error>');
    asked.resume();
    return;
  }
  const { method, url: path, headers } = asked;
  const passed = request({ host: '127.0.0.1', port, method, path, headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 500, answered.headers);
    answered.pipe(answer);
  });
  passed.on('error', () => answer.destroy());
  asked.pipe(passed);
};

/** Starts a local server that speaks S3, with one empty bucket, behind a guard that checks signatures. */
export async function startS3(): Promise<S3> {
  const run = runFolder();
  const directory = await run.make('s3');
  await mkdir(join(directory, BUCKET), { recursive: true });
  const settings = ['--directory', directory, '--address', '127.0.0.1', '--port', '0'];
  const child = startChild(run, process.execPath, [S3RVER, ...settings, '--configure-bucket', BUCKET]);
  const port = await until('the S3 server to start', () => {
    if (child.hasExited()) throw new Error(child.output());
    const said = LISTENING.exec(child.output());
    return said !== null && Number(said[1]);
  });
  const guard = createServer(checked(port)).listen(0, '127.0.0.1');
  await once(guard, 'listening');
  const address = guard.address();
  if (typeof address !== 'object' || !address) throw new Error('The guard has no port.');
  return {
    env: {
      S3_ENDPOINT: `http://127.0.0.1:${address.port}`,
      S3_BUCKET: BUCKET,
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: KEY,
      S3_SECRET_ACCESS_KEY: KEY,
    },
    folder: join(directory, BUCKET),
    [Symbol.asyncDispose]: async () => {
      guard.closeAllConnections();
      guard.close();
      if (!child.hasExited()) await child.stop();
    },
  };
}
