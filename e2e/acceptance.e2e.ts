import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from './support/audit.js';
import { change, readByToken, readQuotation } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { restJobs } from './support/jobs.js';
import {
  changed,
  createPending,
  faultsOf,
  PRICING,
  type Priced,
  type Quotation,
  twoOptions,
} from './support/quotes.js';

const PRICES = `query Prices($token: String!) { quotationByToken(token: $token) { ${PRICING} } }`;
const ANA = { name: 'Ana Muñoz', acceptedTerms: true };

describe('accepting a quotation', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const accept = ({ id, accessToken: token }: Quotation, acceptance?: unknown) =>
    change(server, 'confirmQuotation', { id, token, acceptance });
  const pricesOf = async ({ accessToken: token }: Quotation) =>
    (await server.data<{ quotationByToken: Priced }>(PRICES, { token })).quotationByToken;

  it('keeps the name of who accepted, trimmed', async () => {
    const confirmed = changed(await accept(await createPending(server), { ...ANA, name: '  Ana Muñoz\n' }));
    expect(confirmed.history.at(-1)).toMatchObject({ kind: 'CONFIRMED', message: 'Ana Muñoz' });
  });

  it('needs no words when there is one alternative', async () => {
    expect(changed(await accept(await createPending(server), null)).status).toBe('CONFIRMED');
  });

  it('selects the alternative, whose lines and totals are shown from then on', async () => {
    const pending = await createPending(server, { quote: twoOptions() });
    const before = await pricesOf(pending);
    expect(before.totals).toEqual(before.options[0]?.totals);
    expect(before.options[0]?.totals.total).not.toBe(before.options[1]?.totals.total);
    changed(await accept(pending, { ...ANA, option: ' B ' }));
    const after = await pricesOf(pending);
    expect(after.options.map(({ name, selected }) => [name, selected])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    expect(after.totals).toEqual(before.options[1]?.totals);
    expect(after.lines).toEqual(before.options[1]?.lines);
  });

  it.each([
    ['without saying which of several', ANA, ['REQUIRED acceptance.option']],
    ['without any words', null, ['REQUIRED acceptance.option']],
    ['of an alternative that there is not', { ...ANA, option: 'C' }, ['NOT_FOUND acceptance.option']],
    ['of an alternative in other capitals', { ...ANA, option: 'a' }, ['NOT_FOUND acceptance.option']],
    [
      'without the terms',
      { ...ANA, acceptedTerms: false, option: 'A' },
      ['INVALID acceptance.acceptedTerms'],
    ],
    ['by nobody', { ...ANA, name: ' ', option: 'A' }, ['REQUIRED acceptance.name']],
    ['by 121 characters', { ...ANA, name: 'a'.repeat(121), option: 'A' }, ['OUT_OF_RANGE acceptance.name']],
    [
      'with everything wrong at once',
      { name: '', acceptedTerms: false, option: '' },
      ['REQUIRED acceptance.name', 'INVALID acceptance.acceptedTerms', 'NOT_FOUND acceptance.option'],
    ],
  ])('is refused %s, and changes nothing', async (_, acceptance, faults) => {
    const pending = await createPending(server, { quote: twoOptions() });
    expect(faultsOf(await accept(pending, acceptance))).toEqual(faults);
    expect(await readByToken(server, pending.accessToken)).toEqual(pending);
  });

  describe('told to the shop', () => {
    const ACCEPTANCE = 'acceptance { name channel note }';
    interface Seen {
      readonly acceptance: object | null;
    }
    const seenBy = async ({ id, accessToken: token }: Quotation, headers?: Session['headers']) => {
      const byLink = `query ($token: String!) { seen: quotationByToken(token: $token) { ${ACCEPTANCE} } }`;
      const byId = `query ($id: ID!) { seen: quotation(id: $id) { ${ACCEPTANCE} } }`;
      const { seen } = headers
        ? await server.data<{ seen: Seen }>(byId, { id }, headers)
        : await server.data<{ seen: Seen }>(byLink, { token });
      return seen.acceptance;
    };
    const told = { ...ANA, channel: 'WHATSAPP', note: ' Con factura\n' };

    it('is kept with how, which the staff reads, and in the audit log', async () => {
      const pending = await createPending(server);
      const { headers } = await signIn(server, 'sales');
      expect(await seenBy(pending, headers)).toBeNull();
      const { id } = pending;
      const confirmed = changed(await change(server, 'confirmQuotation', { id, acceptance: told }, headers));
      expect(confirmed.history.at(-1)).toMatchObject({ kind: 'CONFIRMED', message: ANA.name });
      const acceptance = { name: ANA.name, channel: 'WHATSAPP', note: 'Con factura' };
      expect(await seenBy(pending, headers)).toEqual(acceptance);
      expect(await seenBy(pending)).toEqual({ ...acceptance, note: null });
      const filter = { subjectId: id, action: 'quotation.confirmed' };
      const [entry] = (await auditPage(server, await signIn(server, 'admin'), filter)).nodes;
      expect(entry?.after).toMatchObject({ acceptanceChannel: 'WHATSAPP', acceptanceNote: 'Con factura' });
    });

    it('has no channel when they accept themselves, and none of their words', async () => {
      const pending = await createPending(server);
      expect(faultsOf(await accept(pending, told))).toEqual([
        'FORBIDDEN acceptance.channel',
        'FORBIDDEN acceptance.note',
      ]);
      changed(await accept(pending, ANA));
      expect(await seenBy(pending)).toEqual({ name: ANA.name, channel: null, note: null });
    });

    it('has a note of 4,000 characters at most', async () => {
      const { id } = await createPending(server);
      const { headers } = await signIn(server, 'sales');
      const acceptance = { ...told, note: 'ñ'.repeat(4001) };
      expect(faultsOf(await change(server, 'confirmQuotation', { id, acceptance }, headers))).toEqual([
        'OUT_OF_RANGE acceptance.note',
      ]);
    });
  });

  it.each(['a', 'ñ'])('takes a name of 120 characters: %s', async (letter) => {
    const name = letter.repeat(120);
    expect(changed(await accept(await createPending(server), { ...ANA, name })).history.at(-1)).toMatchObject(
      { message: name },
    );
  });

  it('knows the only alternative by its name, too, and no other name', async () => {
    const pending = await createPending(server);
    expect(faultsOf(await accept(pending, { ...ANA, option: 'A' }))).toEqual(['NOT_FOUND acceptance.option']);
    expect(changed(await accept(pending, { ...ANA, option: '' })).status).toBe('CONFIRMED');
  });
});

describe('after its last day', () => {
  it('a quotation cannot be accepted, though no job has run; reading changes nothing', async () => {
    await using server = await startServer();
    const pending = await createPending(server);
    await restJobs(server);
    await server.restart({ CLOCK_OFFSET: 'P29D' });
    const inTime = await createPending(server);
    await server.restart({ CLOCK_OFFSET: 'P31D' });
    const { headers } = await signIn(server, 'admin');
    const { id, accessToken: token } = pending;
    for (const credentials of [{}, headers]) {
      const payload = await change(server, 'confirmQuotation', { id, token, acceptance: ANA }, credentials);
      expect(payload).toMatchObject({
        quotation: null,
        userErrors: [{ __typename: 'TransitionError', from: 'PENDING', to: 'CONFIRMED' }],
      });
      expect(faultsOf(payload)).toEqual(['QUOTATION_EXPIRED id']);
    }
    expect(await readByToken(server, token)).toEqual(pending);
    expect(await readQuotation(server, id, headers)).toEqual(pending);
    const other = { id: inTime.id, token: inTime.accessToken };
    expect(changed(await change(server, 'confirmQuotation', other)).status).toBe('CONFIRMED');
    expect(changed(await change(server, 'rejectQuotation', { id, token })).status).toBe('REJECTED');
  });
});
