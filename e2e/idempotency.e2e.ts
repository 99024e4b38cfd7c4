import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readByToken } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, create, createPending, faultsOf, opening, quoteOf, submitted } from './support/quotes.js';

const OTHER = quoteOf(opening({ width: '2' }));

describe('an idempotency key', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  let count = 0;
  const newKey = () => `key-${++count}`;
  const take = (idempotencyKey: string, input = {}, headers = {}) =>
    create(server, submitted({ idempotencyKey, ...input }), headers);
  /** With its year, which may end at any time. */
  const numberOf = async () => Number((await createPending(server)).number.replace(/\D/g, ''));

  it('answers the same input with the same quotation', async () => {
    const key = newKey();
    const first = changed(await take(key));
    expect(await take(key)).toEqual({ quotation: first, userErrors: [] });
    expect(changed(await take(newKey())).id).not.toBe(first.id);
  });

  it('knows an input again however it is written', async () => {
    const key = newKey();
    const first = changed(await take(key, { quote: quoteOf(opening({ width: '1.50' })) }));
    const rewritten = quoteOf(opening({ quantity: 1, height: 1, width: 1.5, curvedGlass: false }));
    expect(changed(await take(key, { quote: rewritten })).id).toBe(first.id);
  });

  it('shows what became of the quotation since', async () => {
    const key = newKey();
    const { id, accessToken: token } = changed(await take(key));
    changed(await change(server, 'rejectQuotation', { id, token }));
    expect(changed(await take(key))).toMatchObject({ id, status: 'REJECTED' });
  });

  it('makes exactly one quotation of 10 simultaneous calls', async () => {
    const key = newKey();
    const before = await numberOf();
    const answers = await Promise.all(Array.from({ length: 10 }, () => take(key)));
    const ids = new Set(answers.map((answer) => changed(answer).id));
    expect(ids.size).toBe(1);
    for (const { accessToken } of answers.map(changed)) {
      expect(await readByToken(server, accessToken)).toMatchObject({ history: [{ kind: 'CREATED' }] });
    }
    expect(await numberOf()).toBeGreaterThan(before);
  });

  it('lets one of two simultaneous inputs win, and names the conflict to the other', async () => {
    const key = newKey();
    const inputs = [{}, { quote: OTHER }];
    const answers = await Promise.all([...inputs, ...inputs, ...inputs].map((input) => take(key, input)));
    const made = answers.filter(({ quotation }) => quotation);
    const refused = answers.filter(({ quotation }) => !quotation);
    expect(made).toHaveLength(3);
    expect(new Set(made.map((answer) => changed(answer).id)).size).toBe(1);
    expect(refused.map(faultsOf)).toEqual(
      Array.from({ length: 3 }, () => ['IDEMPOTENCY_CONFLICT input.idempotencyKey']),
    );
  });

  it('refuses another input as a conflict', async () => {
    const key = newKey();
    const first = changed(await take(key));
    for (const input of [
      { quote: OTHER },
      { notes: 'x' },
      { customer: { name: 'Ana', phone: '+56912345678' } },
    ]) {
      const payload = await take(key, input);
      expect(payload).toMatchObject({
        quotation: null,
        userErrors: [{ __typename: 'ConflictError', currentVersion: null }],
      });
      expect(faultsOf(payload)).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
    }
    expect(changed(await take(key))).toEqual(first);
  });

  it('belongs to its caller: staff, other staff and customers may use the same', async () => {
    const key = newKey();
    const admin = await signIn(server, 'admin');
    const answers = [
      await take(key),
      await take(key, { quote: OTHER }, staff.headers),
      await take(key, { notes: 'x' }, admin.headers),
    ];
    expect(new Set(answers.map((answer) => changed(answer).id)).size).toBe(3);
    const again = await take(key, { quote: OTHER }, (await signIn(server, 'sales')).headers);
    expect(changed(again).id).toBe(answers[1]?.quotation?.id);
  });

  it('is not used up by an input that is refused', async () => {
    const key = newKey();
    expect((await take(key, { quote: quoteOf(opening({ width: '0' })) })).quotation).toBeNull();
    expect((await take(key, { customer: null })).quotation).toBeNull();
    expect(changed(await take(key)).status).toBe('PENDING');
  });

  it.each([
    ['', 'OUT_OF_RANGE input.idempotencyKey'],
    ['k'.repeat(65), 'OUT_OF_RANGE input.idempotencyKey'],
  ])('has 1 to 64 characters: "%s"', async (key, fault) => {
    expect(faultsOf(await take(key))).toEqual([fault]);
    expect(changed(await take('k'.repeat(64))).status).toBe('PENDING');
  });

  it('is remembered across a restart for 24 hours, and is free after them', async () => {
    const key = newKey();
    const first = changed(await take(key));
    await server.restart({ CLOCK_OFFSET: 'PT23H' });
    expect(changed(await take(key)).id).toBe(first.id);
    expect(faultsOf(await take(key, { quote: OTHER }))).toEqual([
      'IDEMPOTENCY_CONFLICT input.idempotencyKey',
    ]);
    await server.restart({ CLOCK_OFFSET: 'PT25H' });
    const second = changed(await take(key, { quote: OTHER }));
    expect(second.id).not.toBe(first.id);
    expect(changed(await take(key, { quote: OTHER })).id).toBe(second.id);
  });
});
