import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, sendChange } from './support/changes.js';
import { databaseKind, type Redis, type Server, signIn, startRedis, startServer } from './support/index.js';
import { changed, create, createDraft, createPending, submitted } from './support/quotes.js';
import { stepOf, watch } from './support/watching.js';

describe('events', () => {
  it('survive a process that is killed as soon as it has answered', async () => {
    await using server = await startServer();
    const pending = await createPending(server);
    const { id, accessToken: token } = pending;
    changed(await change(server, 'confirmQuotation', { id, token }));
    server.signal('SIGKILL');
    expect(await server.exit).toEqual({ code: null, signal: 'SIGKILL' });
    await server.restart();
    await using events = await watch(server, { token });
    expect(await events.next()).toMatchObject({ from: null, to: 'CONFIRMED', quotation: { id, version: 2 } });
    await expectsToHear(server);
  });

  it('are all or nothing when the process is killed in the middle of changes', async () => {
    await using server = await startServer();
    const all = await Promise.all(Array.from({ length: 8 }, () => createPending(server)));
    const sent = all.map(({ id, accessToken: token }) =>
      sendChange(server, 'confirmQuotation', { id, token }).then(
        ({ body }) => body.data?.payload.quotation?.status,
        () => undefined,
      ),
    );
    await Promise.race(sent);
    server.signal('SIGKILL');
    const answered = await Promise.all(sent);
    await server.exit;
    await server.restart();
    for (const [index, { accessToken: token }] of all.entries()) {
      await using events = await watch(server, { token });
      const { to, quotation } = await events.next();
      expect(to).toBe(quotation.status);
      expect(quotation.version).toBe(to === 'CONFIRMED' ? 2 : 1);
      if (answered[index]) expect(to).toBe('CONFIRMED');
    }
    await expectsToHear(server);
  });
});

/** The relay still works, in order and to the end. */
async function expectsToHear(server: Server): Promise<void> {
  const staff = await signIn(server, 'sales');
  const { id } = await createDraft(server, staff);
  await using events = await watch(server, { id }, staff.headers);
  // Only then is it followed: a change before that would be part of the state it begins with.
  expect(stepOf(await events.next())).toBe('null>DRAFT');
  changed(await change(server, 'submitQuotation', { id }, staff.headers));
  changed(await change(server, 'confirmQuotation', { id }, staff.headers));
  const steps = [stepOf(await events.next()), stepOf(await events.next())];
  expect(steps).toEqual(['DRAFT>PENDING', 'PENDING>CONFIRMED']);
}

/**
 * Two processes on one database; on the embedded database, which one process owns, both are the same one and the events
 * still go through Redis.
 */
describe('processes on one database with Redis between them', () => {
  let redis: Redis;
  let one: Server;
  let other: Server;
  beforeAll(async () => {
    redis = await startRedis();
    const env = { REDIS_URL: redis.url };
    one = await startServer({ env });
    other = databaseKind() === 'pglite' ? one : await startServer({ env, database: { sharedWith: one } });
  });
  afterAll(async () => {
    if (other !== one) await other[Symbol.asyncDispose]();
    await one[Symbol.asyncDispose]();
    await redis.stop();
  });

  it('tell the subscribers of the other what happened, both ways', async () => {
    const staff = await signIn(one, 'sales');
    const { id } = await createDraft(one, staff);
    await using heard = await watch(other, { id }, staff.headers);
    await using back = await watch(one, { id }, staff.headers);
    for (const events of [heard, back]) expect(stepOf(await events.next())).toBe('null>DRAFT');
    const { accessToken: token } = changed(await change(one, 'submitQuotation', { id }, staff.headers));
    for (const events of [heard, back]) expect(stepOf(await events.next())).toBe('DRAFT>PENDING');
    changed(await change(other, 'confirmQuotation', { id, token }));
    for (const events of [heard, back]) expect(stepOf(await events.next())).toBe('PENDING>CONFIRMED');
  });

  it('let one of 10 confirmations win, wherever they arrive', async () => {
    const { id, accessToken: token } = await createPending(one);
    await using events = await watch(other, { token });
    expect(stepOf(await events.next())).toBe('null>PENDING');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        change(index % 2 === 0 ? one : other, 'confirmQuotation', { id, token }),
      ),
    );
    expect(answers.filter(({ quotation }) => quotation)).toHaveLength(1);
    expect(await events.next()).toMatchObject({
      from: 'PENDING',
      to: 'CONFIRMED',
      quotation: { version: 2 },
    });
  });

  it('make one quotation of one idempotency key, wherever the calls arrive', async () => {
    const input = submitted({ idempotencyKey: 'two-processes' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => create(index % 2 === 0 ? one : other, input)),
    );
    expect(new Set(answers.map((answer) => changed(answer).id)).size).toBe(1);
  });

  it('say in /ready that Redis is up', async () => {
    expect(await (await fetch(`${other.url}/ready`)).json()).toMatchObject({ status: 'ready', redis: 'up' });
  });

  it('go on telling when one of them is killed right after a change', async () => {
    const { id, accessToken: token } = await createPending(one);
    await using events = await watch(other, { token });
    expect(stepOf(await events.next())).toBe('null>PENDING');
    changed(await change(one, 'confirmQuotation', { id, token }));
    if (one !== other) one.signal('SIGKILL');
    expect(stepOf(await events.next())).toBe('PENDING>CONFIRMED');
    await expectsToHear(other);
  });
});
