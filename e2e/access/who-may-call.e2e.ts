import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../support/index.js';
import { connectSocket } from '../support/socket.js';
import { type Caller, callersOf, isLetIn } from './callers.js';
import { minimalOperation, type Root } from './minimal-operation.js';
import { OPERATIONS } from './table.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

interface Operation {
  readonly name: string;
  readonly root: Root;
  readonly field: GraphQLField<unknown, unknown>;
}

const operations: readonly Operation[] = (['query', 'mutation', 'subscription'] as const).flatMap((root) => {
  const type = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }[root];
  return Object.values(type?.getFields() ?? {}).map((field) => ({
    name: `${root} ${field.name}`,
    root,
    field,
  }));
});

/** What a refusal looks like, and what it must be for this caller: strangers are asked to sign in. */
const REFUSALS: readonly unknown[] = ['UNAUTHENTICATED', 'FORBIDDEN'];
const refusalOf = ({ holds }: Caller) => (holds.includes('anonymous') ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/** Whoever has called these cannot call again: each has callers of its own. */
const ENDING = ['mutation signOut', 'mutation deleteMyAccount'];

describe('the table of who may call what', () => {
  let server: Server;
  let callers: readonly Caller[];
  beforeAll(async () => {
    server = await startServer();
    callers = await callersOf(server);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** The code of a refusal over HTTP; null when the caller was let in, whatever came of it. */
  const overHttp = async ({ root, field }: Operation, { headers }: Caller): Promise<unknown> => {
    const { body } = await server.gql<unknown>(minimalOperation(root, field), {}, headers);
    return (
      body.errors?.map((error) => error.extensions?.code).find((code) => REFUSALS.includes(code)) ?? null
    );
  };

  /** The same over WebSocket: once a later message was answered, any refusal of it is on its way before the pong. */
  const overWebSocket = async ({ root, field }: Operation, { headers }: Caller): Promise<unknown> => {
    const socket = await connectSocket(server, headers);
    const query = minimalOperation(root, field);
    socket.send({ id: 'asked', type: 'subscribe', payload: { query } });
    socket.send({ id: 'after', type: 'subscribe', payload: { query: '{ nothing' } });
    await socket.wait('the later answer', ({ id }) => id === 'after');
    socket.send({ type: 'ping' });
    await socket.wait('the pong', ({ type }) => type === 'pong');
    socket.close();
    const error = socket.received.find(({ id, type }) => id === 'asked' && type === 'error');
    const text = JSON.stringify(error?.payload ?? null);
    return REFUSALS.find((code) => text.includes(`"${code}"`)) ?? null;
  };

  it('names every operation of the schema, and no other', () => {
    expect([...OPERATIONS.keys()].sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it.each(operations)('$name', async (operation) => {
    const isEnding = ENDING.includes(operation.name);
    const asking = isEnding ? await callersOf(server, `${operation.field.name}@example.com`) : callers;
    const rule = OPERATIONS.get(operation.name) ?? [];
    const ask = operation.root === 'subscription' ? overWebSocket : overHttp;
    const answers = await Promise.all(asking.map((caller) => ask(operation, caller)));
    const outcome = asking.map(({ name }, place) => [name, answers[place]]);
    const expected = asking.map((caller) => [caller.name, isLetIn(rule, caller) ? null : refusalOf(caller)]);
    expect(Object.fromEntries(outcome)).toEqual(Object.fromEntries(expected));
  });
});
