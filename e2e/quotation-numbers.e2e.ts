import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readByToken } from './support/changes.js';
import { type Server, startServer } from './support/index.js';
import { createPending } from './support/quotes.js';

describe('numbers of quotations', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('are unique among 20 made at the same moment, and each link opens its own', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => createPending(server)));
    expect(new Set(made.map(({ number }) => number)).size).toBe(20);
    expect(new Set(made.map(({ accessToken }) => accessToken)).size).toBe(20);
    const shown = await Promise.all(made.map(({ accessToken }) => readByToken(server, accessToken)));
    expect(shown).toEqual(made);
  });

  it("are Q, the shop's year and at least six digits, going up", async () => {
    const year = () =>
      new Intl.DateTimeFormat('en', { timeZone: 'America/Santiago', year: 'numeric' }).format();
    const before = year();
    const one = await createPending(server);
    // Asked again, as the year may end in between.
    const after = year();
    const other = await createPending(server);
    expect(one.number).toMatch(new RegExp(`^Q-(${before}|${after})-\\d{6}$`));
    expect(other.number > one.number).toBe(true);
  });

  it('survive a restart: the next one is new', async () => {
    const before = await createPending(server);
    await server.restart();
    const after = await createPending(server);
    expect(after.number > before.number).toBe(true);
    expect(await readByToken(server, before.accessToken)).toEqual(before);
  });
});
