import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readByToken, readQuotation, type StatusChange, sendChange } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  changed,
  createDraft,
  createPending,
  faultsOf,
  type Quotation,
  type Status,
} from './support/quotes.js';

const TARGETS: Readonly<Record<StatusChange, Status>> = {
  submitQuotation: 'PENDING',
  confirmQuotation: 'CONFIRMED',
  rejectQuotation: 'REJECTED',
  requestQuotationChange: 'PENDING',
};
const NAMES: readonly StatusChange[] = [
  'submitQuotation',
  'confirmQuotation',
  'rejectQuotation',
  'requestQuotationChange',
];
const SELLER = 'Matías Soto';
const UNKNOWN = 'c0ffee00-0000-7000-8000-000000000000';

describe('the life of a quotation', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const asStaff = (name: StatusChange, { id }: Quotation, variables = {}) =>
    change(server, name, { id, message: 'Sin prisa', ...variables }, staff.headers);
  const byLink = (name: StatusChange, { id, accessToken }: Quotation, variables = {}) =>
    change(server, name, { id, token: accessToken, message: 'Más oscuro', ...variables });

  it('goes from DRAFT to PENDING when staff submit it, and its expiry clock starts then', async () => {
    const draft = await createDraft(server, staff);
    const pending = changed(await asStaff('submitQuotation', draft));
    expect(pending).toMatchObject({
      id: draft.id,
      number: draft.number,
      status: 'PENDING',
      version: 2,
      history: [
        { kind: 'CREATED', to: 'DRAFT' },
        { kind: 'SUBMITTED', from: 'DRAFT', to: 'PENDING', actor: SELLER },
      ],
    });
    const days = Date.parse(pending.expiresAt ?? '') - Date.parse(pending.submittedAt ?? '');
    expect(days).toBe(30 * 86_400_000);
    expect(await readByToken(server, draft.accessToken)).toEqual(pending);
  });

  it.each([
    ['its customer', byLink, null],
    ['staff', asStaff, SELLER],
  ])('is confirmed by %s', async (_, act, actor) => {
    const pending = await createPending(server);
    const confirmed = changed(await act('confirmQuotation', pending));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', version: 2, expiresAt: pending.expiresAt });
    expect(confirmed.decidedAt).not.toBeNull();
    expect(confirmed.history).toEqual([
      ...pending.history,
      { kind: 'CONFIRMED', from: 'PENDING', to: 'CONFIRMED', actor, message: null },
    ]);
    expect(await readByToken(server, pending.accessToken)).toEqual(confirmed);
  });

  it.each([
    ['its customer', byLink, null],
    ['staff', asStaff, SELLER],
  ])('is rejected by %s, with the reason', async (_, act, actor) => {
    const pending = await createPending(server);
    const rejected = changed(await act('rejectQuotation', pending, { reason: ' Muy caro 💸 ' }));
    expect(rejected).toMatchObject({ status: 'REJECTED', version: 2, rejectionReason: 'Muy caro 💸' });
    expect(rejected.decidedAt).not.toBeNull();
    const said = { actor, message: 'Muy caro 💸' };
    expect(rejected.history.at(-1)).toEqual({ kind: 'REJECTED', from: 'PENDING', to: 'REJECTED', ...said });
  });

  it.each([
    ['its customer', byLink, null, 'Más oscuro'],
    ['staff', asStaff, SELLER, 'Sin prisa'],
  ])('stays PENDING when %s ask for a change', async (_, act, actor, message) => {
    const pending = await createPending(server);
    const asked = changed(await act('requestQuotationChange', pending));
    expect(asked).toMatchObject({ status: 'PENDING', version: 2, decidedAt: null });
    expect(asked.history.at(-1)).toMatchObject({
      kind: 'CHANGE_REQUESTED',
      from: null,
      to: null,
      actor,
      message,
    });
    expect(changed(await act('confirmQuotation', pending)).status).toBe('CONFIRMED');
  });

  it.each([
    ['message', 'requestQuotationChange', { message: ' ' }, 'REQUIRED message'],
    ['message', 'requestQuotationChange', { message: 'a'.repeat(4001) }, 'OUT_OF_RANGE message'],
    ['reason', 'rejectQuotation', { reason: 'a'.repeat(4001) }, 'OUT_OF_RANGE reason'],
  ] as const)('takes no %s of a wrong length', async (_, name, variables, fault) => {
    const pending = await createPending(server);
    expect(faultsOf(await byLink(name, pending, variables))).toEqual([fault]);
    expect(await readByToken(server, pending.accessToken)).toEqual(pending);
  });

  const ILLEGAL = [
    ...NAMES.filter((name) => name !== 'submitQuotation').map((name) => ['DRAFT', name] as const),
    ['PENDING', 'submitQuotation'] as const,
    ...NAMES.map((name) => ['CONFIRMED', name] as const),
    ...NAMES.map((name) => ['REJECTED', name] as const),
  ] as const;

  it.each(ILLEGAL)('does not leave %s by %s', async (from, name) => {
    const start = from === 'DRAFT' ? await createDraft(server, staff) : await createPending(server);
    if (from === 'CONFIRMED') changed(await asStaff('confirmQuotation', start));
    if (from === 'REJECTED') changed(await asStaff('rejectQuotation', start));
    const before = await readQuotation(server, start.id, staff.headers);
    const payload = await asStaff(name, start);
    expect(payload).toMatchObject({
      quotation: null,
      userErrors: [{ __typename: 'TransitionError', from, to: TARGETS[name] }],
    });
    expect(faultsOf(payload)).toEqual(['ILLEGAL_TRANSITION id']);
    expect(await readQuotation(server, start.id, staff.headers)).toEqual(before);
  });

  it.each(['submitQuotation', 'confirmQuotation'] as const)(
    'is not changed by %s when somebody else came first',
    async (name) => {
      const draft = await createDraft(server, staff);
      const start = name === 'submitQuotation' ? draft : changed(await asStaff('submitQuotation', draft));
      const { version } = start;
      for (const expectedVersion of [version - 1, version + 1, -1]) {
        const payload = await asStaff(name, start, { expectedVersion });
        expect(payload).toMatchObject({
          quotation: null,
          userErrors: [{ __typename: 'ConflictError', currentVersion: version }],
        });
        expect(faultsOf(payload)).toEqual(['VERSION_CONFLICT expectedVersion']);
      }
      expect(changed(await asStaff(name, start, { expectedVersion: version })).version).toBe(version + 1);
    },
  );

  it.each(NAMES)('is not found by %s under an id that nobody has', async (name) => {
    for (const id of [UNKNOWN, 'x', '']) {
      const payload = await change(server, name, { id, message: 'Hola' }, staff.headers);
      expect(faultsOf(payload), id).toEqual(['NOT_FOUND id']);
    }
  });

  it.each(NAMES.slice(1))('is not found by %s of somebody without its link', async (name) => {
    const [mine, other] = [await createPending(server), await createPending(server)];
    const variables = { id: other.id, message: 'Hola' };
    for (const token of [undefined, null, '', 'x', mine.accessToken, `${other.accessToken}x`]) {
      const payload = await change(server, name, { ...variables, token });
      expect(faultsOf(payload), String(token)).toEqual(['NOT_FOUND id']);
    }
    expect(await readByToken(server, other.accessToken)).toEqual(other);
  });

  it('takes the private link as credentials, too', async () => {
    const { id, accessToken } = await createPending(server);
    const headers = { authorization: `Quotation ${accessToken}` };
    const { body } = await sendChange(server, 'confirmQuotation', { id }, headers);
    expect(body.data?.payload).toMatchObject({ quotation: { status: 'CONFIRMED' }, userErrors: [] });
  });
});
