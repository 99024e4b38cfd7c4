import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback } from 'react';
import { type UseQueryArgs, useQuery } from 'urql';
import { byHash } from './by-hash';

/** What a read has come to. */
export type Read<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly error: CombinedError; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: Data; readonly retry: () => void };

/** Reads and follows what the cache knows of it; of the same document and variables as the route's `reads`, it is there at once. */
export function useRead<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Read<Data> {
  const args = { query: byHash(document), variables } as UseQueryArgs<Variables, Data>;
  const [{ data, error }, execute] = useQuery<Data, Variables>(args);
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  if (data) return { state: 'ready', data, retry };
  return error ? { state: 'failed', error, retry } : { state: 'waiting' };
}
