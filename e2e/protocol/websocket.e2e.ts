import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from '../support/changes.js';
import { type Server, startServer } from '../support/index.js';
import { changed, createPending } from '../support/quotes.js';
import { connectSocket, openSocket } from '../support/socket.js';

const WATCH = 'subscription ($token: String) { quotationStatusChanged(token: $token) { to } }';

describe('a WebSocket', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(['Bearer x', 'Bearer', 'Basic YTpi', 'x', 'Bearer a b'])(
    'is closed on the credential "%s"',
    async (authorization) => {
      const socket = await openSocket(server);
      socket.send({ type: 'connection_init', payload: { authorization } });
      expect(await socket.closed).toBe(4403);
      expect(socket.received).toEqual([]);
    },
  );

  it('is closed when an operation comes before the introduction', async () => {
    const socket = await openSocket(server);
    socket.send({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } });
    expect(await socket.closed).toBe(4401);
  });

  it.each(['', '{', 'null', '{"type":"dance"}', '[]'])("is closed on the message '%s'", async (text) => {
    const socket = await connectSocket(server);
    socket.sendText(text);
    expect(await socket.closed).toBe(4400);
    expect(await server.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it('is closed on a message of more than 100 KB', async () => {
    const socket = await connectSocket(server);
    socket.sendText('a'.repeat(200 * 1024));
    expect(await socket.closed).toBe(1009);
  });

  it('stays open after operations that cannot be run', async () => {
    const socket = await connectSocket(server);
    const queries = [
      'subscription {',
      'subscription { secrets }',
      'mutation { submitQuotation(id: "x") { userErrors { code } } }',
      'query A { __typename } query B { __typename }',
      'subscription ($token: String!) { quotationStatusChanged(token: $token) { to } }',
    ];
    for (const [index, query] of queries.entries())
      socket.send({ id: String(index), type: 'subscribe', payload: { query } });
    socket.send({ id: 'last', type: 'subscribe', payload: { query: '{ __typename }' } });
    const last = await socket.wait('the last answer', ({ id, type }) => id === 'last' && type === 'next');
    expect(last.payload).toMatchObject({ data: { __typename: 'Query' } });
    for (const index of queries.keys()) {
      const answer = await socket.wait(`answer ${index}`, ({ id }) => id === String(index));
      expect(JSON.stringify(answer)).toContain('"message"');
      expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR');
    }
    socket.close();
  });

  it('tells nothing more of a subscription that was completed, and everything of the other', async () => {
    const socket = await connectSocket(server);
    const { id, accessToken: token } = await createPending(server);
    for (const name of ['left', 'kept']) {
      socket.send({ id: name, type: 'subscribe', payload: { query: WATCH, variables: { token } } });
      await socket.wait('the current state', (message) => message.id === name);
    }
    socket.send({ id: 'left', type: 'complete' });
    socket.send({ type: 'ping' });
    await socket.wait('the server to have read that', ({ type }) => type === 'pong');
    changed(await change(server, 'confirmQuotation', { id, token }));
    const confirmed = { data: { quotationStatusChanged: { to: 'CONFIRMED' } } };
    const last = await socket.wait('the news', (message) => JSON.stringify(message).includes('CONFIRMED'));
    expect(last).toMatchObject({ id: 'kept', type: 'next', payload: confirmed });
    expect(socket.received.filter((message) => message.id === 'left')).toHaveLength(1);
    socket.close();
  });
});
