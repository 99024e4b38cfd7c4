import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../support/api-keys.js';
import { change, readQuotation } from '../support/changes.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import {
  changed,
  createDraft,
  createPending,
  type Quotation,
  sendCreation,
  submitted,
} from '../support/quotes.js';

const SUBMIT = 'mutation ($id: ID!) { submitQuotation(id: $id) { quotation { id } userErrors { code } } }';

describe('permissions', () => {
  let server: Server;
  let sales: Session;
  let support: Session;
  let draft: Quotation;
  beforeAll(async () => {
    server = await startServer();
    [sales, support] = [await signIn(server, 'sales'), await signIn(server, 'support')];
    draft = await createDraft(server, sales);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const draftIsUnchanged = async () =>
    expect(await readQuotation(server, draft.id, sales.headers)).toEqual(draft);

  it('of support are reading, and nothing else', async () => {
    const { viewer } = await server.data<{ viewer: { permissions: readonly string[] } }>(
      '{ viewer { permissions } }',
      {},
      support.headers,
    );
    expect(viewer.permissions.length).toBeGreaterThan(0);
    expect(viewer.permissions.filter((permission) => !permission.endsWith(':read'))).toEqual([]);
    expect(await readQuotation(server, draft.id, support.headers)).toEqual({ ...draft, accessToken: null });
  });

  it.each([
    ['support', 403, 'FORBIDDEN'],
    ['anonymous callers', 401, 'UNAUTHENTICATED'],
  ])('keep %s from submitting', async (who, status, code) => {
    const headers = who === 'support' ? support.headers : {};
    const answer = await server.gql<unknown>(SUBMIT, { id: draft.id }, headers);
    expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
    expect(answer.body.data).toBeFalsy();
    await draftIsUnchanged();
  });

  it('of support do not grow by a private link that they were shown', async () => {
    const { id, accessToken: token } = await createPending(server);
    const refused = await change(server, 'confirmQuotation', { id, token }, support.headers);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await readQuotation(server, id, support.headers)).toMatchObject({ status: 'PENDING' });
  });

  it.each(['support', 'a key that may read'])('keep the token of the private link from %s', async (who) => {
    const { id } = await createPending(server);
    const { headers } = who === 'support' ? support : await createKey(server, await signIn(server, 'admin'));
    const document = `query ($id: ID!) {
      quotation(id: $id) { accessToken }
      quotations(filter: { ids: [$id] }) { nodes { accessToken } }
      compareQuotations(from: $id, to: $id) { from { accessToken } to { accessToken } }
    }`;
    const hidden = { accessToken: null };
    const told = await server.data<{ quotation: { accessToken: string | null } }>(document, { id }, headers);
    // By the token they could act as the customer, without showing who they are.
    const { accessToken: token } = told.quotation;
    const refused = await change(server, 'confirmQuotation', { id, token });
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told).toEqual({
      quotation: hidden,
      quotations: { nodes: [hidden] },
      compareQuotations: { from: hidden, to: hidden },
    });
  });

  it('to write show the token of the private link', async () => {
    const { id, accessToken } = await createPending(server);
    expect(await readQuotation(server, id, sales.headers)).toMatchObject({ accessToken });
  });

  it('keep everybody else from anything of a document that holds what is not theirs', async () => {
    const document = `mutation ($id: ID!) { a: signIn(input: { email: "x", password: "y" }) { expiresIn } ...B }
      fragment B on Mutation { submitQuotation(id: $id) { userErrors { code } } }`;
    const answer = await server.gql<unknown>(document, { id: draft.id }, support.headers);
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
    expect(answer.body.data).toBeFalsy();
  });

  it.each(['confirmQuotation', 'rejectQuotation', 'requestQuotationChange'] as const)(
    'keep support from %s, though they may read the quotation',
    async (name) => {
      const { id } = await createPending(server);
      const payload = await change(server, name, { id, message: 'Hola' }, support.headers);
      expect(payload.quotation).toBeNull();
      expect(payload.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
      expect(await readQuotation(server, id, support.headers)).toMatchObject({
        status: 'PENDING',
        version: 1,
      });
    },
  );

  it('keep support from creating quotations, drafts or not', async () => {
    for (const submit of [true, false]) {
      const answer = await sendCreation(server, submitted({ submit }), support.headers);
      expect(answer).toMatchObject({
        status: 403,
        body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      });
    }
  });

  it.each(['admin', 'sales'] as const)('let %s write', async (role) => {
    const staff = await signIn(server, role);
    const { id } = await createDraft(server, staff);
    expect(changed(await change(server, 'submitQuotation', { id }, staff.headers)).status).toBe('PENDING');
    expect(changed(await change(server, 'confirmQuotation', { id }, staff.headers)).status).toBe('CONFIRMED');
  });

  it('hide drafts and others from those who are nobody', async () => {
    expect(await readQuotation(server, draft.id, {})).toBeNull();
    expect(await readQuotation(server, (await createPending(server)).id, {})).toBeNull();
  });
});
