import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

const MOST_DOCUMENTS = 1_000;
const MOST_BYTES = 20 * 1024 * 1024;

/** Keeps the documents used last, read and validated, and with them what is known of each. */
export const documentCache = (): KeyValueCache<DocumentNode> =>
  new InMemoryLRUCache<DocumentNode>({ max: MOST_DOCUMENTS, maxSize: MOST_BYTES });

const MOST_PERSISTED_BYTES = 5 * 1024 * 1024;
const DAY_SECONDS = 24 * 60 * 60;

/** Documents that clients name by their hash after having sent them once (automatic persisted queries). */
export const persistedQueries = () => ({
  cache: new InMemoryLRUCache<string>({ max: MOST_DOCUMENTS, maxSize: MOST_PERSISTED_BYTES }),
  ttl: DAY_SECONDS,
});
