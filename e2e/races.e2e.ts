import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readByToken } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft, createPending, type Payload, type Quotation } from './support/quotes.js';

const ROUNDS = 5;
const won = (payloads: readonly Payload<Quotation>[]) => payloads.filter(({ quotation }) => quotation);
const kindsOf = (quotation: Quotation | null) => quotation?.history.map(({ kind }) => kind);

describe('changes at the same moment', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('exactly one of 10 confirmations wins, and the history shows one', async () => {
    const { id, accessToken: token } = await createPending(server);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const acceptance = { name: `Persona ${index}`, acceptedTerms: true };
        return change(server, 'confirmQuotation', { id, token, acceptance });
      }),
    );
    const [winner] = won(answers);
    expect(won(answers)).toHaveLength(1);
    const lost = answers.flatMap(({ userErrors }) => userErrors);
    expect(lost).toHaveLength(9);
    for (const error of lost) {
      expect(error).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'CONFIRMED', to: 'CONFIRMED' });
    }
    const stored = await readByToken(server, token);
    expect(kindsOf(stored)).toEqual(['CREATED', 'CONFIRMED']);
    expect(stored).toEqual(winner?.quotation);
    expect(stored?.version).toBe(2);
  });

  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    'a confirmation and a rejection: one wins and the other is told so, round %i',
    async () => {
      const { id, accessToken: token } = await createPending(server);
      const answers = await Promise.all([
        change(server, 'confirmQuotation', { id, token }),
        change(server, 'rejectQuotation', { id }, staff.headers),
      ]);
      const [winner] = won(answers);
      expect(won(answers)).toHaveLength(1);
      const [lost] = answers.flatMap(({ userErrors }) => userErrors);
      const stored = await readByToken(server, token);
      expect(stored).toEqual(winner?.quotation);
      expect(lost).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: stored?.status });
      expect(kindsOf(stored)).toEqual(['CREATED', stored?.status]);
    },
  );

  it('of 10 changes that expect the same version one is made', async () => {
    const { id, version } = await createDraft(server, staff);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        change(server, 'submitQuotation', { id, expectedVersion: version }, staff.headers),
      ),
    );
    expect(won(answers)).toHaveLength(1);
    for (const { currentVersion } of answers.flatMap(({ userErrors }) => userErrors)) {
      expect(currentVersion).toBe(version + 1);
    }
  });

  it('10 requests for a change all arrive, and count as 10 versions', async () => {
    const { id, accessToken: token } = await createPending(server);
    const messages = Array.from({ length: 10 }, (_, index) => `Cambio ${index}`);
    await Promise.all(
      messages.map((message) => change(server, 'requestQuotationChange', { id, token, message })),
    );
    const stored = await readByToken(server, token);
    const said = stored?.history.slice(1).map(({ message }) => message);
    expect(said?.toSorted()).toEqual(messages);
    expect(stored?.version).toBe(11);
  });
});
