import { createPrivateKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type Server, type Session, signIn, startServer, until } from '../support/index.js';
import { createPending } from '../support/quotes.js';
import { runContext } from '../support/run-context.js';
import { connectSocket, openSocket } from '../support/socket.js';

const WATCH = 'subscription ($token: String) { quotationStatusChanged(token: $token) { to } }';
const INIT = { type: 'connection_init', payload: {} };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The same token, as if it had been issued earlier. */
const endingIn = ({ accessToken }: Session, seconds: number): string => {
  const [head = '', body = ''] = accessToken.split('.');
  const claims = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  const signed = `${head}.${encode({ ...claims, exp: Math.floor(Date.now() / 1000) + seconds })}`;
  const signature = sign('RSA-SHA256', Buffer.from(signed), createPrivateKey(runContext().jwtPrivateKey));
  return `${signed}.${signature.toString('base64url')}`;
};

describe('a WebSocket', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ env: { RATE_LIMIT_FACTOR: '' } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('is closed when nobody introduces himself', async () => {
    expect(await (await openSocket(server)).closed).toBe(4408);
  });

  it('is closed when somebody introduces himself twice', async () => {
    const socket = await connectSocket(server);
    socket.send(INIT);
    expect(await socket.closed).toBe(4429);
  });

  it('is closed when an id is used twice', async () => {
    const { accessToken: token } = await createPending(server);
    const socket = await connectSocket(server);
    for (let sent = 0; sent < 2; sent += 1)
      socket.send({ id: 'one', type: 'subscribe', payload: { query: WATCH, variables: { token } } });
    expect(await socket.closed).toBe(4409);
  });

  it('is closed when its credential ends', async () => {
    const staff = await signIn(server, 'sales');
    // Time enough to be let in on a machine that is busy with other things.
    const socket = await connectSocket(server, { authorization: `Bearer ${endingIn(staff, 10)}` });
    expect(await socket.closed).toBe(4403);
  });

  it.each([
    ['a visitor', 10],
    ['staff', 50],
  ])('of %s follows %i things at a time', async (who, most) => {
    const { accessToken: token } = await createPending(server);
    const { headers } = who === 'staff' ? await signIn(server, 'sales') : { headers: {} };
    const socket = await connectSocket(server, headers);
    for (let id = 1; id <= most + 1; id += 1)
      socket.send({ id: String(id), type: 'subscribe', payload: { query: WATCH, variables: { token } } });
    const last = await socket.wait('the answer to one too many', ({ id }) => id === String(most + 1));
    expect(last).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    await socket.wait('the answer to the first', ({ id, type }) => id === '1' && type === 'next');
    expect(socket.received.filter(({ type }) => type === 'error')).toEqual([last]);
    socket.close();
  });

  it('is one of at most a hundred from one address; those that close make room', async () => {
    const open = async () => {
      const socket = new WebSocket(server.wsUrl, 'graphql-transport-ws');
      const [status] = await Promise.race([
        once(socket, 'open').then(() => [101]),
        once(socket, 'unexpected-response').then(([, response]) => [response.statusCode]),
      ]);
      // One that does not introduce itself would be closed before the last is opened.
      if (status === 101) socket.send(JSON.stringify(INIT));
      return { socket, status };
    };
    const opened = [];
    let last = await open();
    while (last.status === 101 && opened.length < 150) {
      opened.push(last.socket);
      last = await open();
    }
    expect(last.status).toBe(429);
    expect(opened.length).toBeLessThanOrEqual(100);
    for (const socket of opened) socket.terminate();
    await until('the server to notice that they are gone', async () => {
      const { socket, status } = await open();
      if (status !== 101) return false;
      socket.terminate();
      return true;
    });
  });
});
