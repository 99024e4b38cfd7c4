import type { GraphQLBody } from './graphql.js';
import type { Server } from './server.js';

export interface RawAnswer {
  readonly status: number;
  readonly type: string | null;
  readonly body: GraphQLBody<unknown>;
}

/** Posts a body as it is, well-formed or not; the answer has to be JSON. */
export async function postRaw(
  server: Server,
  body: BodyInit | null,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<RawAnswer> {
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const json: GraphQLBody<unknown> = await answer.json();
  return { status: answer.status, type: answer.headers.get('content-type'), body: json };
}

/** The codes of an answer's errors. */
export const codesOf = (body: GraphQLBody<unknown>): readonly unknown[] =>
  (body.errors ?? []).map(({ extensions }) => extensions?.code);
