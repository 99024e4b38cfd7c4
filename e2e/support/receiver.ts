import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { until } from './until.js';

/** A message as a third party's program gets it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a receiver answers: a status, or whatever it wants to do. */
export type Answer = number | ((answer: ServerResponse) => void);

/** A third party's program, on a port of its own. Each path is an endpoint of its own. */
export class Receiver implements AsyncDisposable {
  private readonly received: Received[] = [];
  private readonly answers = new Map<string, Answer[]>();
  private readonly usual = new Map<string, Answer>();
  private readonly server = createServer((request, answer) => {
    const { url: path = '', headers } = request;
    request.setEncoding('utf8');
    let body = '';
    request.on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      this.received.push({ path, headers, body });
      const planned = this.answers.get(path)?.shift() ?? this.usual.get(path) ?? 204;
      if (typeof planned === 'number') answer.writeHead(planned).end(`answered ${planned}`);
      else planned(answer);
    });
  });

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    return address.port;
  }

  url(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** What the next requests to a path are answered; afterwards as always, or 204. */
  plan(path: string, ...answers: readonly Answer[]): void {
    this.answers.set(path, [...answers]);
  }

  /** What every request to a path is answered for which nothing else is planned. */
  always(path: string, answer: Answer): void {
    this.usual.set(path, answer);
  }

  at(path: string): readonly Received[] {
    return this.received.filter((one) => one.path === path);
  }

  /** All that came to a path, once there are so many. */
  arrived(path: string, count = 1): Promise<readonly Received[]> {
    return until(
      `${count} messages at ${path}`,
      () => this.at(path).length >= count && this.at(path),
      30_000,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** How many of its signatures a secret made: written as a receiver would, from the documentation. */
export function signaturesBy(secret: string, { headers, body }: Received): number {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature'])
    .split(' ')
    .filter((signature) => signature === expected).length;
}
