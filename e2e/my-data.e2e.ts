import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from './support/audit.js';
import { change, readByToken, readQuotation } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { madeCustomer, updateCustomer } from './support/customers.js';
import { type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import { pauseQueue } from './support/jobs.js';
import { askForMyData, type MyData } from './support/my-data.js';
import { changed, create, createDraft, createPending, type Quotation, submitted } from './support/quotes.js';

const DELETE = 'mutation { deleteMyAccount { keptQuotations } }';
const CREATE =
  'mutation ($input: CreateQuotationInput!) { createQuotation(input: $input) { userErrors { code } } }';
const ACCOUNT = '{ myAccount { id customers { id } } mySessions { id } }';

interface Deleted {
  readonly deleteMyAccount: { readonly keptQuotations: readonly string[] };
}

describe('what is kept of a customer', () => {
  let server: Server;
  let staff: Session;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    [staff, admin] = [await signIn(server, 'sales'), await signIn(server, 'admin')];
    // The mailbox shows its newest 50: the mails about the many quotations here would push codes out of it.
    await pauseQueue(server, admin, 'MAIL');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const accepted = async ({ id, accessToken: token }: Quotation, name: string) =>
    changed(
      await change(server, 'confirmQuotation', { id, token, acceptance: { name, acceptedTerms: true } }),
    );
  const deleteAccount = async ({ headers }: Session) =>
    (await server.data<Deleted>(DELETE, {}, headers)).deleteMyAccount;

  describe('as their own copy', () => {
    it('holds account, records, places, sessions and every quotation, and no key to any', async () => {
      const customer = { name: 'Inés Soto', email: 'ines@example.com' };
      const one = await createPending(server, { customer });
      await createPending(server, { customer: { name: 'Otra', email: 'otra@example.com' } });
      const ines = await signInCustomer(server, { email: 'ines@example.com' });
      const two = changed(await create(server, submitted({ customer: { name: 'Inés' } }), ines.headers));
      await createDraft(server, staff, { customer });

      const answer = await askForMyData(server, ines.headers);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="lamina-mis-datos-/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const text = await answer.text();
      const data: MyData = JSON.parse(text);
      expect(data.account.contacts).toMatchObject([{ kind: 'EMAIL', value: 'ines@example.com' }]);
      expect(data.sessions).toHaveLength(1);
      expect(data.customers).toHaveLength(2);
      expect(data.customers.flatMap(({ properties }) => properties)).toHaveLength(2);
      expect(data.quotations.map(({ id }) => id)).toEqual([one.id, two.id]);
      expect(data.quotations[0]?.options[0]?.lines).toHaveLength(1);
      expect(text).not.toContain(one.accessToken);
      expect(text).not.toContain('Otra');
    });

    it('is for signed-in customers only', async () => {
      expect((await askForMyData(server, {})).status).toBe(401);
      expect((await askForMyData(server, admin.headers)).status).toBe(403);
    });

    it('comes whole when it takes several batches', async () => {
      const many = await signInCustomer(server, { email: 'many@example.com' });
      const made = [];
      for (let nth = 0; nth < 52; nth += 1) {
        made.push(changed(await create(server, submitted({ customer: { name: 'M' } }), many.headers)).id);
      }
      const data: MyData = JSON.parse(await (await askForMyData(server, many.headers)).text());
      expect(data.quotations.map(({ id }) => id)).toEqual(made);
    });
  });

  it('never ends in an error of ours when the account goes while a quotation is made', async () => {
    const seen = new Set<string>();
    for (const round of [1, 2, 3]) {
      const leaving = await signInCustomer(server, { email: `leaving.${round}@example.com` });
      const creations = Array.from({ length: 6 }, () =>
        server.gql<object>(CREATE, { input: submitted({ customer: { name: 'Lea' } }) }, leaving.headers),
      );
      const [bodies] = await Promise.all([Promise.all(creations), deleteAccount(leaving)]);
      for (const { body } of bodies) seen.add(String(body.errors?.[0]?.extensions?.code ?? 'made'));
    }
    expect([...seen].filter((code) => code !== 'made' && code !== 'UNAUTHENTICATED')).toEqual([]);
  });

  describe('is erased', () => {
    const PERSON = { name: 'Rut Pérez', email: 'Rut.Perez@Example.com', phone: '+56 9 7777 1111' };
    let rut: Session;
    let accountId: string;
    let pending: Quotation;
    let sold: Quotation;
    let kept: readonly string[];
    beforeAll(async () => {
      pending = await createPending(server, { customer: PERSON, notes: 'La llave está con el conserje' });
      sold = await createPending(server, { customer: { ...PERSON, name: 'Rut Pérez Díaz' } });
      await accepted(sold, 'Rut Pérez Díaz');
      await createDraft(server, staff, { customer: PERSON });
      rut = await signInCustomer(server, { email: 'rut.perez@example.com' });
      const { myAccount } = await server.data<{ myAccount: { id: string } }>(ACCOUNT, {}, rut.headers);
      accountId = myAccount.id;
      await using watching = await subscribe<object>(
        server,
        'subscription ($token: String!) { quotationStatusChanged(token: $token) { to } }',
        { token: pending.accessToken },
      );
      await watching.next();
      kept = (await deleteAccount(rut)).keptQuotations;
      // Its follower is told that there is nothing to follow any more.
      await expect(watching.next()).rejects.toThrow('has ended');
    });

    it('and says what stays', () => expect(kept).toEqual([sold.number]));

    it('so that the session is over', async () => {
      const { body } = await server.gql<unknown>(ACCOUNT, {}, rut.headers);
      expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    });

    it('with what was never accepted', async () => {
      expect(await readByToken(server, pending.accessToken)).toBeNull();
      expect(await readQuotation(server, pending.id, staff.headers)).toBeNull();
    });

    it('but for what was sold, whose link is dead', async () => {
      expect(await readByToken(server, sold.accessToken)).toBeNull();
      const { quotation } = await server.data<{ quotation: unknown }>(
        `query ($id: ID!) { quotation(id: $id) { status acceptance { name }
          customer { name email phone whatsapp properties { id } metadata { key } } properties { id } } }`,
        { id: sold.id },
        admin.headers,
      );
      expect(quotation).toEqual({
        status: 'CONFIRMED',
        acceptance: { name: 'Rut Pérez Díaz' },
        customer: {
          name: 'Rut Pérez Díaz',
          email: null,
          phone: null,
          whatsapp: null,
          properties: [],
          metadata: [],
        },
        properties: [{ id: expect.any(String) }],
      });
    });

    it('and from the audit log, which tells what was done all the same', async () => {
      const told = JSON.stringify((await auditPage(server, admin, {})).nodes);
      expect(told.toLowerCase()).not.toContain('rut.perez@example.com');
      expect(told).not.toContain('7777 1111');
      expect(told).not.toContain('conserje');
      const { nodes } = await auditPage(server, admin, { subjectId: accountId });
      expect(nodes.map(({ action }) => action)).toEqual(['account.deleted', 'account.signedIn']);
      expect(nodes[0]).toMatchObject({
        actorKind: 'CUSTOMER',
        actorName: null,
        ip: null,
        after: { records: 3, quotationsErased: 2, quotationsKept: [sold.number] },
      });
    });

    it('for good: the same address is a new account, with nothing', async () => {
      const again = await signInCustomer(server, { email: 'rut.perez@example.com' }, 1);
      const { myAccount } = await server.data<{ myAccount: { id: string; customers: readonly unknown[] } }>(
        ACCOUNT,
        {},
        again.headers,
      );
      expect(myAccount.id).not.toBe(accountId);
      expect(myAccount.customers).toEqual([]);
    });
  });

  it('stays with the business that it belongs to, without the address', async () => {
    const business = await madeCustomer(server, staff, {
      name: 'Vidrios Sur SpA',
      type: 'BUSINESS',
      email: 'Paz@Example.com',
      phone: '+56 2 2222 3333',
    });
    const quotation = await createDraft(server, staff, { customer: undefined, customerId: business.id });
    changed(await change(server, 'submitQuotation', { id: quotation.id }, staff.headers));
    const paz = await signInCustomer(server, { email: 'paz@example.com' });
    expect(await readQuotation(server, quotation.id, paz.headers)).toMatchObject({ id: quotation.id });
    expect((await deleteAccount(paz)).keptQuotations).toEqual([]);
    expect(await readQuotation(server, quotation.id, staff.headers)).toMatchObject({ status: 'PENDING' });
    const input = { name: business.name };
    const { customer } = await updateCustomer(
      server,
      { id: business.id, expectedVersion: 2, input },
      admin.headers,
    );
    expect(customer).toMatchObject({ name: 'Vidrios Sur SpA', email: null, phone: '+56 2 2222 3333' });
    const told = JSON.stringify((await auditPage(server, admin, { subjectId: business.id })).nodes);
    expect(told.toLowerCase()).not.toContain('paz@example.com');
    expect(told).toContain('2222 3333');
  });

  it('is erased once, however many ask at the same time, and while others change it', async () => {
    const customer = { name: 'Leo', email: 'leo@example.com' };
    const quotations = await Promise.all([1, 2, 3].map(() => createPending(server, { customer })));
    const leo = await signInCustomer(server, { email: 'leo@example.com' });
    const { myAccount } = await server.data<{ myAccount: { id: string } }>(ACCOUNT, {}, leo.headers);
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => server.gql<Deleted>(DELETE, {}, leo.headers)),
      ...quotations.map(({ id }) => change(server, 'reviseQuotation', { id }, staff.headers)),
      ...quotations.map(({ id, accessToken: token }) => change(server, 'rejectQuotation', { id, token })),
    ]);
    const broken = JSON.stringify(answers).includes('INTERNAL_SERVER_ERROR');
    expect(broken).toBe(false);
    for (const { id } of quotations) expect(await readQuotation(server, id, admin.headers)).toBeNull();
    const { nodes } = await auditPage(server, admin, { action: 'account.deleted', subjectId: myAccount.id });
    expect(nodes).toMatchObject([{ after: { records: 3 } }]);
  });
});
