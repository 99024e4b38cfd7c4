import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GraphQLBody, Variables } from './graphql.js';
import type { Server } from './server.js';
import { until, within } from './until.js';

export interface Subscription<T> extends AsyncDisposable {
  /** The next message, in the order they came; fails when there is none in time, or when the stream has ended. */
  next(timeoutMs?: number): Promise<GraphQLBody<T>>;
  /** Ends the subscription and closes its connection. */
  return(): Promise<void>;
}

/** The data of the next message that is meant: what happened just before somebody followed may still be told. */
export async function nextWhere<T>(
  messages: Subscription<T>,
  isMeant: (data: T) => boolean,
): Promise<T | null | undefined> {
  for (;;) {
    const { data } = await messages.next();
    if (!data || isMeant(data)) return data;
  }
}

/** Messages that came before anybody asked, or the reason why no more will. */
class Inbox<T> {
  readonly #messages: GraphQLBody<T>[] = [];
  #end: Error | undefined;

  put(message: GraphQLBody<T>): void {
    this.#messages.push(message);
  }

  close(reason: unknown): void {
    this.#end ??= new Error('The subscription has ended', { cause: reason });
  }

  take(): GraphQLBody<T> | undefined {
    const message = this.#messages.shift();
    if (!message && this.#end) throw this.#end;
    return message;
  }
}

/** A round trip after `subscribe` on the same connection: the server has read it by then. */
async function roundTrip(client: Client, socket: Promise<WebSocket>): Promise<void> {
  const pong = new Promise<void>((resolve) => {
    client.on('pong', () => resolve());
  });
  const open = await socket;
  setImmediate(() => open.send(JSON.stringify({ type: 'ping' })));
  await pong;
}

/** Opens a connection of its own and subscribes; answers when the server has read the request. */
export async function subscribe<T>(
  server: Server,
  document: string,
  variables: Variables = {},
  connectionParams: Readonly<Record<string, unknown>> = {},
): Promise<Subscription<T>> {
  const inbox = new Inbox<T>();
  const client = createClient({
    url: server.wsUrl,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    // A lazy client hangs up as soon as its only operation is refused, which would look like the server's doing.
    lazy: false,
    onNonLazyError: (error) => inbox.close(error),
  });
  const refused = new Promise<never>((_resolve, reject) => {
    client.on('closed', (event) => reject(new Error('The server closed the connection', { cause: event })));
  });
  refused.catch((error: unknown) => inbox.close(error));
  const socket = new Promise<WebSocket>((resolve) => {
    client.on('connected', (opened) => {
      if (opened instanceof WebSocket) resolve(opened);
    });
  });
  client.subscribe<T>(
    { query: document, variables },
    {
      next: ({ extensions: _, ...message }) => inbox.put(message),
      error: (error) => inbox.close(error),
      complete: () => inbox.close('complete'),
    },
  );
  await within('the subscription to start', 30_000, Promise.race([roundTrip(client, socket), refused]));
  const end = async () => client.dispose();
  return {
    next: (timeoutMs) => until('a message of the subscription', () => inbox.take(), timeoutMs),
    return: end,
    [Symbol.asyncDispose]: end,
  };
}
