import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Exit, type Server, startServer, until } from './support/index.js';

const BODY = JSON.stringify({ query: '{ __typename }' });

/** A request whose head the server has read and whose body has yet to come. */
async function openRequest(server: Server) {
  const open = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(BODY),
      expect: '100-continue',
    },
  });
  open.flushHeaders();
  await once(open, 'continue');
  return open;
}

const refusesConnections = (server: Server) => () =>
  fetch(`${server.url}/health`, { headers: { connection: 'close' } }).then(
    (answer) => answer.status === 503,
    () => true,
  );

describe('a server that is asked to end', () => {
  let server: Server;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server[Symbol.asyncDispose]());

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes the request in flight on %s', async (signal) => {
    const open = await openRequest(server);
    server.signal(signal);
    await until('the server to turn others away', refusesConnections(server));
    const answered = once(open, 'response');
    open.end(BODY);
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    expect(JSON.parse(await text(response))).toMatchObject({ data: { __typename: 'Query' } });
    expect(await server.exit).toEqual({ code: 0, signal: null });
  });

  it('does not wait for subscribers, and tells them that it goes', async () => {
    const socket = new WebSocket(server.wsUrl, 'graphql-transport-ws');
    await once(socket, 'open');
    const closed = once(socket, 'close');
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(await closed).toContain(1001);
  });

  it('ends at once when asked a second time', async () => {
    const open = await openRequest(server);
    open.on('error', () => undefined);
    server.signal('SIGTERM');
    await until('the server to turn others away', refusesConnections(server));
    // One that comes at once would be the first one's echo through the launcher, so a person's is repeated here.
    let exit: Exit | undefined;
    void server.exit.then((how) => {
      exit = how;
    });
    const ended = await until('its end', () => {
      if (!exit) server.signal('SIGTERM');
      return exit;
    });
    expect(ended).toEqual({ code: 1, signal: null });
  });

  it('takes a signal that comes twice at once as one', async () => {
    server.signal('SIGTERM');
    expect(await server.stop('SIGTERM')).toEqual({ code: 0, signal: null });
  });
});
