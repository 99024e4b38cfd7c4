import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import type { TrustedDocuments } from './trusted-documents.js';

const MOST_DOCUMENTS = 1_000;
const MOST_BYTES = 20 * 1024 * 1024;

/** Keeps the documents used last, read and validated, and with them what is known of each. */
export const documentCache = (): KeyValueCache<DocumentNode> =>
  new InMemoryLRUCache<DocumentNode>({ max: MOST_DOCUMENTS, maxSize: MOST_BYTES });

const MOST_PERSISTED_BYTES = 5 * 1024 * 1024;
const DAY_SECONDS = 24 * 60 * 60;

const PREFIX = /^apq:/;

/**
 * Documents that clients name by their hash: those of the pages served here always, others after having been sent
 * once (automatic persisted queries).
 */
export const persistedQueries = (trusted: TrustedDocuments) => {
  const sent = new InMemoryLRUCache<string>({ max: MOST_DOCUMENTS, maxSize: MOST_PERSISTED_BYTES });
  const cache: KeyValueCache<string> = {
    get: async (key) => trusted.textOf(key.replace(PREFIX, '')) ?? sent.get(key),
    set: (key, text, options) => sent.set(key, text, options),
    delete: (key) => sent.delete(key),
  };
  return { cache, ttl: DAY_SECONDS };
};
