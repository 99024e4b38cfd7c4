import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readQuotation } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  changed,
  createDraft,
  createPending,
  type Quotation,
  sendCreation,
  submitted,
} from './support/quotes.js';

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
    expect(await readQuotation(server, draft.id, support.headers)).toEqual(draft);
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

  it('of support do not grow by the private link that they can see', async () => {
    const { id, accessToken: token } = await createPending(server);
    const refused = await change(server, 'confirmQuotation', { id, token }, support.headers);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await readQuotation(server, id, support.headers)).toMatchObject({ status: 'PENDING' });
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
