import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKind, type Server, startServer, until } from './support/index.js';
import { codesOf } from './support/raw-http.js';
import { connectSocket } from './support/socket.js';
import { waitingForLocks } from './support/waiting.js';

const PRODUCTS = '{ products { nodes { sku } } }';

/** Sends the beginning of a request and waits for what the server says to it. */
const dribble = async (server: Server, beginning: string): Promise<string> => {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(beginning);
  return text(socket);
};

describe('what takes too long', () => {
  let server: Server;
  beforeAll(async () => {
    // Long enough for what a busy machine does take: the limit is on every request.
    server = await startServer({ env: { REQUEST_TIMEOUT: 'PT4S' } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nHost: a\r\n'],
    [
      'a body',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
    ],
  ])('is %s that never end: answered with 408 as JSON, and closed', async (_, beginning) => {
    const answer = await dribble(server, beginning);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
    expect(await server.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  // The embedded database answers in the server's own thread: nothing else can stop it.
  describe.runIf(databaseKind() === 'postgres')('while somebody else holds a table', () => {
    const whileLocked = async (work: () => Promise<void>): Promise<void> => {
      const other = new pg.Client({ connectionString: server.database.url });
      await other.connect();
      try {
        await other.query('begin; lock table product in access exclusive mode');
        await work();
      } finally {
        await other.end();
      }
    };

    it('is answered with REQUEST_TIMEOUT, and its SQL ends', () =>
      whileLocked(async () => {
        const { status, body } = await server.gql<unknown>(PRODUCTS);
        expect(status).toBe(503);
        expect(codesOf(body)).toEqual(['REQUEST_TIMEOUT']);
        await until('the statement to end', async () => (await waitingForLocks(server)) === 0);
      }));

    it('is answered over WebSocket as well', () =>
      whileLocked(async () => {
        const socket = await connectSocket(server);
        socket.send({ id: '1', type: 'subscribe', payload: { query: PRODUCTS } });
        const answer = await socket.wait('an answer', ({ id }) => id === '1');
        expect(JSON.stringify(answer)).toContain('REQUEST_TIMEOUT');
        socket.close();
      }));
  });
});
