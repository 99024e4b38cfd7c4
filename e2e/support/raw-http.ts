import { once } from 'node:events';
import { IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
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

/**
 * Begins to post a body and waits for the answer before it sends on: who pushes all of a body that is refused may lose
 * the answer with the connection.
 */
export async function beginPost(
  server: Server,
  headers: Readonly<Record<string, string>>,
  beginning: string,
): Promise<{ readonly status: number | undefined; readonly body: unknown }> {
  const sending = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });
  sending.flushHeaders();
  sending.write(beginning);
  const [answer] = await once(sending, 'response');
  if (!(answer instanceof IncomingMessage)) throw new Error('No answer');
  const body: unknown = JSON.parse(await text(answer));
  sending.on('error', () => undefined).destroy();
  return { status: answer.statusCode, body };
}
