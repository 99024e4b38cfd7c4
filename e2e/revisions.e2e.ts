import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readByToken, readQuotation } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  changed,
  createDraft,
  createPending,
  faultsOf,
  opening,
  PRICING,
  quoteOf,
  twoOptions,
} from './support/quotes.js';
import { watch } from './support/watching.js';

const CONTENT = `query Content($id: ID!) { quotation(id: $id) {
  customer { id } notes vertical ${PRICING}
  properties { type address { line1 } rooms { name floor openings { label width height quantity } } }
} }`;

describe('a revision', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const act = (name: Parameters<typeof change>[1], id: string, variables = {}) =>
    change(server, name, { id, ...variables }, staff.headers);
  const revise = async (id: string) => changed(await act('reviseQuotation', id));
  const contentOf = (id: string) => server.data<{ quotation: object }>(CONTENT, { id }, staff.headers);

  it('is a draft with the same number, link, places and prices, to the last digit', async () => {
    const quote = quoteOf(
      opening({ label: 'Ñandú', width: '1.234', quantity: 3, removeOldFilm: true }),
      opening({
        items: [
          { sku: 'SEC-CLEAR-4', option: 'A' },
          { sku: 'SEC-CLEAR-8', option: 'B' },
        ],
      }),
    );
    const first = await createPending(server, { quote, notes: 'Timbre 2' });
    const second = await revise(first.id);
    expect(second).toMatchObject({ number: first.number, revision: 2, status: 'DRAFT', version: 1 });
    expect(second).toMatchObject({
      accessToken: first.accessToken,
      submittedAt: null,
      history: [{ kind: 'REVISED' }],
    });
    expect(await contentOf(second.id)).toEqual(await contentOf(first.id));
    expect(await readQuotation(server, first.id, staff.headers)).toEqual(first);
  });

  it('replaces the one before it when it is submitted, and not earlier', async () => {
    const first = await createPending(server);
    const second = await revise(first.id);
    expect(await readByToken(server, first.accessToken)).toMatchObject({ revision: 1, status: 'PENDING' });
    changed(await act('submitQuotation', second.id));
    expect(await readByToken(server, first.accessToken)).toMatchObject({ revision: 2, status: 'PENDING' });
    expect(await readQuotation(server, first.id, staff.headers)).toMatchObject({
      status: 'EXPIRED',
      rejectionReason: 'superseded',
      history: [
        { kind: 'CREATED' },
        { kind: 'EXPIRED', from: 'PENDING', to: 'EXPIRED', message: 'superseded' },
      ],
    });
    const { accessToken: token } = first;
    expect(faultsOf(await change(server, 'confirmQuotation', { id: first.id, token }))).toEqual([
      'ILLEGAL_TRANSITION id',
    ]);
    expect(changed(await change(server, 'confirmQuotation', { id: second.id, token })).status).toBe(
      'CONFIRMED',
    );
  });

  it('is told to whoever follows the private link; the draft before it is not', async () => {
    const first = await createPending(server);
    await using events = await watch(server, { token: first.accessToken });
    expect(await events.next()).toMatchObject({ from: null, to: 'PENDING' });
    const second = await revise(first.id);
    changed(await act('submitQuotation', second.id));
    expect(await events.next()).toMatchObject({ from: 'DRAFT', to: 'PENDING', quotation: { id: second.id } });
    const { accessToken: token } = first;
    changed(await change(server, 'confirmQuotation', { id: second.id, token }));
    expect(await events.next()).toMatchObject({ from: 'PENDING', to: 'CONFIRMED' });
  });

  it('can be made of what was rejected, and of nothing that is a draft or confirmed', async () => {
    const draft = await createDraft(server, staff);
    expect(faultsOf(await act('reviseQuotation', draft.id))).toEqual(['ILLEGAL_TRANSITION id']);
    changed(await act('submitQuotation', draft.id));
    changed(await act('rejectQuotation', draft.id, { reason: 'caro' }));
    const second = await revise(draft.id);
    expect(second).toMatchObject({ revision: 2, rejectionReason: null, decidedAt: null });
    changed(await act('submitQuotation', second.id));
    changed(await act('confirmQuotation', second.id));
    expect(faultsOf(await act('reviseQuotation', second.id))).toEqual(['ILLEGAL_TRANSITION id']);
  });

  it('can be neither submitted nor made once the customer accepted the one before it', async () => {
    const first = await createPending(server);
    const second = await revise(first.id);
    changed(await change(server, 'confirmQuotation', { id: first.id, token: first.accessToken }));
    const refused = await act('submitQuotation', second.id);
    expect(refused.userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', from: 'DRAFT', to: 'PENDING' }]);
    expect(await readByToken(server, first.accessToken)).toMatchObject({ id: first.id, status: 'CONFIRMED' });
  });

  it('and its neighbours can be changed at the same moment from all sides', async () => {
    const first = await createPending(server);
    const second = await revise(first.id);
    const { accessToken: token } = first;
    const answers = await Promise.all([
      act('submitQuotation', second.id),
      change(server, 'confirmQuotation', { id: first.id, token }),
      act('revokeQuotationLink', second.id),
      act('revokeQuotationLink', first.id),
      act('reviseQuotation', first.id),
      act('assignSeller', second.id, { sellerId: null }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).not.toContain(
      'INTERNAL_SERVER_ERROR',
    );
    const states = await Promise.all(
      [first, second].map(({ id }) => readQuotation(server, id, staff.headers)),
    );
    const statuses = states.map((quotation) => quotation?.status);
    expect([
      ['CONFIRMED', 'DRAFT'],
      ['EXPIRED', 'PENDING'],
    ]).toContainEqual(statuses);
  });

  it('is there once however many ask for it at the same moment', async () => {
    const first = await createPending(server);
    const answers = await Promise.all(Array.from({ length: 5 }, () => act('reviseQuotation', first.id)));
    expect(answers.filter(({ quotation }) => quotation)).toHaveLength(1);
    for (const answer of answers.filter(({ quotation }) => !quotation))
      expect(faultsOf(answer)).toEqual(['INVALID id']);
  });

  it('is compared with the one before it line by line', async () => {
    const first = await createPending(server, {
      quote: quoteOf(opening({ label: 'V1' }), opening({ label: 'V2' })),
    });
    const second = await revise(first.id);
    const quote = quoteOf(opening({ label: 'V1', width: '2' }), opening({ label: 'V3' }));
    changed(await act('updateQuotation', second.id, { expectedVersion: 1, input: { quote } }));
    const document = `query ($from: ID!, $to: ID!) { compareQuotations(from: $from, to: $to) {
      from { revision } to { revision }
      options { name totalBefore totalAfter lines { change before { openingLabel quantity } after { openingLabel quantity } } }
    } }`;
    const answer = await server.data<object>(document, { from: first.id, to: second.id }, staff.headers);
    expect(answer).toMatchObject({
      compareQuotations: {
        from: { revision: 1 },
        to: { revision: 2 },
        options: [
          {
            name: '',
            totalBefore: '164.22',
            totalAfter: '246.33',
            lines: [
              {
                change: 'CHANGED',
                before: { openingLabel: 'V1', quantity: '1.15' },
                after: { quantity: '2.3' },
              },
              { change: 'ADDED', before: null, after: { openingLabel: 'V3' } },
              { change: 'REMOVED', before: { openingLabel: 'V2' }, after: null },
            ],
          },
        ],
      },
    });
  });

  it('is no duplicate, which is a quotation of its own: other number, other link, same content', async () => {
    const original = await createPending(server, { quote: twoOptions() });
    const { accessToken: token } = original;
    const acceptance = { name: 'Ana', acceptedTerms: true, option: 'B' };
    changed(await change(server, 'confirmQuotation', { id: original.id, token, acceptance }));
    const copy = changed(await change(server, 'duplicateQuotation', { id: original.id }, staff.headers));
    expect(copy).toMatchObject({
      revision: 1,
      status: 'DRAFT',
      history: [{ kind: 'DUPLICATED', message: original.number }],
    });
    expect(copy.number).not.toBe(original.number);
    changed(await change(server, 'submitQuotation', { id: copy.id }, staff.headers));
    expect(await readByToken(server, copy.accessToken)).toMatchObject({ id: copy.id });
    expect(await readByToken(server, original.accessToken)).toMatchObject({
      id: original.id,
      status: 'CONFIRMED',
    });
  });
});
