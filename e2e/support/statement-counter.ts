import { once } from 'node:events';
import net from 'node:net';
import { FrontendMessages } from './frontend-messages.js';

const BEGIN = /^\s*(begin|start transaction)\b/i;
const END = /^\s*(commit|rollback)\s*;?\s*$/i;
/** What the server does by itself, whoever asks for anything: telling events, also to webhooks, and looking for jobs. */
const BACKGROUND = /pg_try_advisory_xact_lock|lease_owner|min\(run_at\)|job_schedule|any\(events\)/;

/** The statements of one connection; a transaction is reported whole, when it ends. */
class ConnectionLog {
  #open: string[] | null = null;

  constructor(private readonly report: (statements: readonly string[]) => void) {}

  take(text: string): void {
    if (!this.#open && !BEGIN.test(text)) {
      if (!BACKGROUND.test(text)) this.report([text]);
      return;
    }
    this.#open ??= [];
    this.#open.push(text);
    if (!END.test(text)) return;
    if (!this.#open.some((statement) => BACKGROUND.test(statement))) this.report(this.#open);
    this.#open = null;
  }
}

/**
 * Stands between a server and PostgreSQL and counts what passes: no product code, and no configuration of the database,
 * takes part. The outbox relay's own transactions are left out.
 */
export class StatementCounter {
  #seen: string[] = [];
  readonly #sockets = new Set<net.Socket>();
  readonly #proxy: net.Server;

  private constructor(private readonly target: URL) {
    this.#proxy = net.createServer((client) => this.pass(client));
  }

  /** @param databaseUrl where PostgreSQL is; servers are to use {@link url} in its place */
  static async start(databaseUrl: string): Promise<StatementCounter> {
    const counter = new StatementCounter(new URL(databaseUrl));
    counter.#proxy.listen(0, '127.0.0.1');
    await once(counter.#proxy, 'listening');
    return counter;
  }

  get url(): string {
    const address = this.#proxy.address();
    if (address === null || typeof address === 'string') throw new Error('The counter does not listen');
    const url = new URL(this.target);
    url.host = `127.0.0.1:${address.port}`;
    return url.href;
  }

  /** The statements that the work made the server send. Nobody else may use the server meanwhile. */
  async during(work: () => Promise<unknown>): Promise<readonly string[]> {
    this.#seen = [];
    await work();
    return [...this.#seen];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#proxy.close();
    await once(this.#proxy, 'close');
  }

  private pass(client: net.Socket): void {
    const server = net.connect(Number(this.target.port || 5432), this.target.hostname);
    const log = new ConnectionLog((statements) => this.#seen.push(...statements));
    const messages = new FrontendMessages((text) => log.take(text));
    client.on('data', (chunk) => messages.read(chunk));
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => {
        this.#sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.pipe(server).pipe(client);
  }
}
