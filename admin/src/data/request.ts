import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { client, type RequestContext } from './client';

/** Reads. Throws what Apollo throws; its graphQLErrors carry the codes. */
export async function read<Data, Variables extends Record<string, unknown>>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return (await client.query({ query, variables })).data;
}

/** Writes. What the server refuses is in the payload's userErrors: see `accepted`. */
export async function write<Data, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context?: RequestContext,
): Promise<Data> {
  const { data } = await client.mutate({ mutation, variables, context });
  if (!data) throw new Error('The server answered without data.');
  return data;
}
