import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Server, startServer } from '../support/index.js';
import { codesOf, postRaw } from '../support/raw-http.js';
import { connectSocket } from '../support/socket.js';

const manifest = new URL('../../storefront/src/generated/persisted-documents.json', import.meta.url);
/** One that needs no variables. */
const known =
  Object.values(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(manifest, 'utf8')))).find(
    (text) => text.includes('query Shop {'),
  ) ?? '';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const named = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
const OTHER = '{ products(first: 1) { totalCount } }';

describe('documents by their hash', () => {
  let open: Server;
  let closed: Server;
  beforeAll(async () => {
    [open, closed] = await Promise.all([
      startServer(),
      startServer({ env: { TRUSTED_DOCUMENTS_ONLY: 'true' } }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([open[Symbol.asyncDispose](), closed[Symbol.asyncDispose]()]);
  });

  const send = (server: Server, body: unknown) => postRaw(server, JSON.stringify(body));

  it('those of the storefront need never be sent, over HTTP and WebSocket', async () => {
    for (const server of [open, closed]) {
      const { status, body } = await send(server, { extensions: named(known) });
      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
      const socket = await connectSocket(server);
      socket.send({ id: '1', type: 'subscribe', payload: { query: '', extensions: named(known) } });
      expect(await socket.wait('an answer', ({ id }) => id === '1')).toMatchObject({ type: 'next' });
      socket.close();
    }
  });

  it('others are known once they were sent', async () => {
    expect(codesOf((await send(open, { extensions: named(OTHER) })).body)).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    expect((await send(open, { query: OTHER, extensions: named(OTHER) })).status).toBe(200);
    expect((await send(open, { extensions: named(OTHER) })).body.data).toBeDefined();
    const wrong = await send(open, { query: OTHER, extensions: named(known) });
    expect([wrong.status, codesOf(wrong.body)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('others are refused where only our own may be run, and stay unknown', async () => {
    const refused = await send(closed, { query: OTHER, extensions: named(OTHER) });
    expect(refused.status).toBe(403);
    expect(codesOf(refused.body)).toEqual(['DOCUMENT_NOT_TRUSTED']);
    expect(codesOf((await send(closed, { extensions: named(OTHER) })).body)).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    expect((await send(closed, { query: known })).status).toBe(200);
    const socket = await connectSocket(closed);
    socket.send({ id: '1', type: 'subscribe', payload: { query: OTHER } });
    const answer = await socket.wait('an answer', ({ id }) => id === '1');
    expect(answer).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    });
    socket.close();
  });
});
