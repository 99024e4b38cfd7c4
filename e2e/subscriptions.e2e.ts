import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import { changed, createDraft, createPending, type Quotation } from './support/quotes.js';
import { stepOf, watch } from './support/watching.js';

const UNKNOWN = 'c0ffee00-0000-7000-8000-000000000000';

describe('who follows a quotation', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const confirm = async ({ id, accessToken: token }: Quotation) =>
    changed(await change(server, 'confirmQuotation', { id, token }));

  it('hears by token the current state first, and then each change', async () => {
    const pending = await createPending(server);
    await using events = await watch(server, { token: pending.accessToken });
    const first = await events.next();
    expect(first).toMatchObject({
      from: null,
      to: 'PENDING',
      quotation: { id: pending.id, status: 'PENDING', version: 1, totals: { total: '82.11' } },
    });
    const confirmed = await confirm(pending);
    expect(await events.next()).toMatchObject({
      from: 'PENDING',
      to: 'CONFIRMED',
      at: confirmed.decidedAt,
      quotation: { id: pending.id, status: 'CONFIRMED', version: 2, totals: { total: '82.11' } },
    });
  });

  it.each(['authorization', 'Authorization'])('hears by id as staff, with %s on connecting', async (name) => {
    const draft = await createDraft(server, staff);
    await using events = await watch(server, { id: draft.id }, { [name]: staff.headers.authorization });
    expect(stepOf(await events.next())).toBe('null>DRAFT');
    changed(await change(server, 'submitQuotation', { id: draft.id }, staff.headers));
    expect(stepOf(await events.next())).toBe('DRAFT>PENDING');
    changed(await change(server, 'rejectQuotation', { id: draft.id }, staff.headers));
    expect(stepOf(await events.next())).toBe('PENDING>REJECTED');
  });

  it('hears by id with the private link on connecting', async () => {
    const pending = await createPending(server);
    const authorization = `Quotation ${pending.accessToken}`;
    await using events = await watch(server, { id: pending.id }, { authorization });
    expect(stepOf(await events.next())).toBe('null>PENDING');
    await confirm(pending);
    expect(stepOf(await events.next())).toBe('PENDING>CONFIRMED');
  });

  it('is not alone: two subscribers hear the same, another quotation stays silent', async () => {
    const [pending, other] = [await createPending(server), await createPending(server)];
    const { accessToken: token } = pending;
    await using one = await watch(server, { token });
    await using two = await watch(server, { id: pending.id }, staff.headers);
    await using silent = await watch(server, { token: other.accessToken });
    for (const events of [one, two, silent]) expect(stepOf(await events.next())).toBe('null>PENDING');
    await confirm(pending);
    expect(await one.next()).toEqual(await two.next());
    await confirm(other);
    expect((await silent.next()).quotation.id).toBe(other.id);
  });

  it('hears no change that leaves the status as it is, but sees it with the next one', async () => {
    const pending = await createPending(server);
    const { id, accessToken: token } = pending;
    await using events = await watch(server, { token });
    await events.next();
    changed(await change(server, 'requestQuotationChange', { id, token, message: 'Más claro' }));
    await confirm(pending);
    expect(await events.next()).toMatchObject({
      from: 'PENDING',
      to: 'CONFIRMED',
      quotation: { version: 3 },
    });
  });

  it('hears every one of several quick changes, in their order', async () => {
    for (let round = 0; round < 5; round += 1) {
      const draft = await createDraft(server, staff);
      await using events = await watch(server, { id: draft.id }, staff.headers);
      expect(stepOf(await events.next())).toBe('null>DRAFT');
      changed(await change(server, 'submitQuotation', { id: draft.id }, staff.headers));
      await confirm(draft);
      const steps = [stepOf(await events.next()), stepOf(await events.next())];
      expect(steps).toEqual(['DRAFT>PENDING', 'PENDING>CONFIRMED']);
    }
  });

  it('who comes later sees the state as it is', async () => {
    const pending = await createPending(server);
    await confirm(pending);
    await using events = await watch(server, { token: pending.accessToken });
    expect(await events.next()).toMatchObject({ from: null, to: 'CONFIRMED', quotation: { version: 2 } });
  });

  it('50 subscribers all hear of a confirmation', async () => {
    const pending = await createPending(server);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => watch(server, { token: pending.accessToken })),
    );
    for (const events of all) expect(stepOf(await events.next())).toBe('null>PENDING');
    await confirm(pending);
    for (const events of all) expect(stepOf(await events.next())).toBe('PENDING>CONFIRMED');
    await Promise.all(all.map((events) => events.stop()));
  });

  it('stops hearing when they unsubscribe, without harm to others', async () => {
    const pending = await createPending(server);
    const leaving = await watch(server, { token: pending.accessToken });
    await using staying = await watch(server, { token: pending.accessToken });
    await leaving.next();
    await staying.next();
    await leaving.stop();
    await confirm(pending);
    expect(stepOf(await staying.next())).toBe('PENDING>CONFIRMED');
    await expect(leaving.next()).rejects.toThrow('has ended');
  });

  it.each([
    ['an unknown id', { id: UNKNOWN }],
    ['an id that is none', { id: 'x' }],
    ['an unknown token', { token: 'Q-2026-000001.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    ['a token that is none', { token: '' }],
  ])('is told NOT_FOUND for %s', async (_, target) => {
    await using events = await watch(server, target, staff.headers);
    expect(await events.nextMessage()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('is told NOT_FOUND for what is not theirs', async () => {
    const [pending, draft] = [await createPending(server), await createDraft(server, staff)];
    const link = { authorization: `Quotation ${pending.accessToken}` };
    for (const [target, params] of [
      [{ id: pending.id }, {}],
      [{ id: draft.id }, link],
      [{ token: draft.accessToken }, {}],
    ] as const) {
      await using events = await watch(server, target, params);
      expect(await events.nextMessage()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  it.each([{}, { id: UNKNOWN, token: 'x' }])('names the quotation in exactly one way: %o', async (target) => {
    await using events = await watch(server, target, staff.headers);
    expect(await events.nextMessage()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('may send other operations over the socket, by the same rules', async () => {
    const query = 'query ($id: ID!) { quotation(id: $id) { status } viewer { email } }';
    const { id } = await createPending(server);
    await using mine = await subscribe<unknown>(server, query, { id }, staff.headers);
    expect(await mine.next()).toEqual({
      data: { quotation: { status: 'PENDING' }, viewer: { email: 'ventas@lamina.demo' } },
    });
    await using theirs = await subscribe<unknown>(server, query, { id });
    expect(await theirs.next()).toEqual({ data: { quotation: null, viewer: null } });
  });
});
