import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeKey, createKey, type HeldKey, held, isRefused } from '../support/api-keys.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';

describe('API keys that are rotated', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = ({ headers }: HeldKey) => server.gql<unknown>('{ viewer { id } }', {}, headers);
  const statusOf = async (key: HeldKey) => (await ask(key)).status;

  it('without grace drop the old secret at once, and keep one from before the last rotation out', async () => {
    const first = await createKey(server, admin);
    const second = held(await changeKey(server, admin, 'rotateApiKey', { id: first.id, graceHours: 168 }));
    const third = held(await changeKey(server, admin, 'rotateApiKey', { id: first.id, graceHours: 0 }));
    const statuses = await Promise.all([first, second, third].map(statusOf));
    expect(statuses).toEqual([401, 401, 200]);
    const refused = await changeKey(server, admin, 'rotateApiKey', { id: first.id, graceHours: 169 });
    expect(refused.userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['graceHours'] }]);
    await changeKey(server, admin, 'revokeApiKey', { id: first.id });
    expect(isRefused(await ask(third))).toBe(true);
  });

  it('work with both secrets in the grace, and with the new one alone after it', async () => {
    const first = await createKey(server, admin, { expiresInDays: 30 });
    const brief = await createKey(server, admin, { expiresInDays: 1 });
    const second = held(await changeKey(server, admin, 'rotateApiKey', { id: first.id }));
    expect(second.prefix).toBe(first.prefix);
    expect(second.key).not.toBe(first.key);
    const statuses = () => Promise.all([first, second, brief].map(statusOf));
    await server.restart({ CLOCK_OFFSET: 'PT25H' });
    expect(await statuses()).toEqual([401, 200, 401]);
  });
});
