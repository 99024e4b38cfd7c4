import type { TypedDocumentNode } from '@urql/core';
import { type Client, createClient } from 'graphql-ws';
import type { Language } from '../i18n/language';
import { byHash, named } from './by-hash';

/** What somebody who follows is told. */
export interface Follower {
  /** Something happened, or may have happened while nobody listened: read anew. */
  readonly onNews: () => void;
  /** Whether changes arrive by themselves at the moment. */
  readonly onLive: (live: boolean) => void;
}

const connect = (language: Language): Client =>
  createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { language },
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });

/** Follows something until the returned function is called; the connection comes back by itself. */
export function follow<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  language: Language,
  { onNews, onLive }: Follower,
): () => void {
  const client = connect(language);
  client.on('connected', () => onLive(true));
  client.on('closed', () => onLive(false));
  const { persistedQuery } = named(byHash(document));
  client.subscribe<Data>(
    { query: '', variables, extensions: { persistedQuery } },
    {
      next: onNews,
      complete: onNews,
      // What was read before may be nobody's to see any more.
      error: () => {
        onLive(false);
        onNews();
      },
    },
  );
  return () => void client.dispose();
}
