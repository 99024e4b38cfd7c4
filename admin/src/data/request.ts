import type { TypedDocumentString } from '../generated/graphql';
import { client, type RequestContext } from './client';
import { documentOf } from './document';

/** Reads. Throws what Apollo throws; its graphQLErrors carry the codes. */
export async function read<Data, Variables extends Record<string, unknown>>(
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return (await client.query<Data, Variables>({ query: documentOf(query), variables })).data;
}

/** Writes. What the server refuses is in the payload's userErrors: see `accepted`. */
export async function write<Data, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  context?: RequestContext,
): Promise<Data> {
  const { data } = await client.mutate<Data, Variables>({
    mutation: documentOf(mutation),
    variables,
    context,
  });
  if (!data) throw new Error('The server answered without data.');
  return data;
}
