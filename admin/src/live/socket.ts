import { type Client, createClient } from 'graphql-ws';
import { freshToken } from '../auth/renew';
import { session } from '../auth/session';
import { currentLanguage } from '../data/client';
import type { TypedDocumentString } from '../generated/graphql';

let client: Client | undefined;

const connect = (): Client =>
  createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: async () => {
      const token = await freshToken();
      return { authorization: token && `Bearer ${token}`, language: currentLanguage() };
    },
    shouldRetry: () => Boolean(session.token),
    retryAttempts: Number.POSITIVE_INFINITY,
  });

session.onEnd(() => {
  void client?.dispose();
  client = undefined;
});

/**
 * Follows something on the page's one connection until the returned function is called. `onGap` is called whenever
 * messages may have been missed: read the state anew.
 */
export function follow<Data>(
  document: TypedDocumentString<Data, Record<string, never>>,
  onData: (data: Data) => void,
  onGap: () => void,
): () => void {
  client ??= connect();
  const own = client;
  const query = document.toString();
  let stopped = false;
  let stop = () => {};
  const start = () => {
    stop = own.subscribe<Data>(
      { query },
      {
        next: ({ data }) => data && onData(data),
        error: () => {},
        complete: () => {
          if (stopped || !session.token) return;
          onGap();
          start();
        },
      },
    );
  };
  // The first time as well: what the page shows was read before the connection stood.
  const offConnected = own.on('connected', () => onGap());
  start();
  return () => {
    stopped = true;
    offConnected();
    stop();
  };
}
