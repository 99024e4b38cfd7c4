import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { madeCustomer, updateCustomer } from './support/customers.js';
import type { Variables } from './support/graphql.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { mergeCustomers, pairOf } from './support/merges.js';
import { changed, createDraft, createPending } from './support/quotes.js';

const HISTORY = /* GraphQL */ `query History($id: ID!, $first: Int, $after: String) {
  customer(id: $id) { history(first: $first, after: $after) {
    nodes { id at kind actor fields before after quotationId quotationNumber quotationRevision status }
    pageInfo { hasNextPage endCursor } totalCount
  } }
}`;

interface Event {
  readonly id: string;
  readonly kind: string;
  readonly actor: string | null;
  readonly quotationId: string | null;
}
interface Page {
  readonly nodes: readonly Event[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe("a customer's history", () => {
  let server: Server;
  let sales: Session;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    [sales, admin] = [await signIn(server, 'sales'), await signIn(server, 'admin')];
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const history = async (id: string, who = sales, more: Variables = {}): Promise<Page> =>
    (await server.data<{ customer: { history: Page } }>(HISTORY, { id, first: 100, ...more }, who.headers))
      .customer.history;
  const kinds = async (id: string, who = sales) => (await history(id, who)).nodes.map(({ kind }) => kind);
  const draftFor = (customerId: string, who = sales) =>
    createDraft(server, who, { customer: undefined, customerId });

  it('tells what happened to it and to its quotations, newest first, with people', async () => {
    const { id } = await madeCustomer(server, sales, { name: 'Elena', email: 'elena.h@example.com' });
    await updateCustomer(
      server,
      { id, expectedVersion: 1, input: { phone: '+56 2 2345 6789' } },
      sales.headers,
    );
    const draft = await draftFor(id);
    changed(await change(server, 'submitQuotation', { id: draft.id }, sales.headers));
    changed(await change(server, 'rejectQuotation', { id: draft.id }, sales.headers));
    const revised = changed(await change(server, 'reviseQuotation', { id: draft.id }, sales.headers));
    await signInCustomer(server, { email: 'elena.h@example.com' });
    const { nodes, totalCount } = await history(id);
    expect(nodes).toMatchObject([
      { kind: 'CLAIMED', quotationId: null },
      { kind: 'QUOTATION_REVISED', quotationId: revised.id, quotationRevision: 2, status: 'DRAFT' },
      { kind: 'QUOTATION_REJECTED', status: 'REJECTED', actor: 'Matías Soto' },
      { kind: 'QUOTATION_SUBMITTED', status: 'PENDING' },
      { kind: 'QUOTATION_CREATED', quotationId: draft.id, quotationNumber: draft.number, status: 'DRAFT' },
      { kind: 'UPDATED', fields: ['phone'], actor: 'Matías Soto' },
      { kind: 'CREATED', fields: [], actor: 'Matías Soto' },
    ]);
    expect(totalCount).toBe(nodes.length);
    const [first, second] = nodes;
    const page = await history(id, sales, { first: 1 });
    expect(page.nodes).toEqual([first]);
    const { nodes: next } = await history(id, sales, { first: 1, after: page.pageInfo.endCursor });
    expect(next).toEqual([second]);
  });

  it('shows the values only to those who may read the audit log', async () => {
    const { id } = await madeCustomer(server, sales, { name: 'Nora', email: 'nora@example.com' });
    await updateCustomer(
      server,
      { id, expectedVersion: 1, input: { email: 'n@example.com' } },
      sales.headers,
    );
    const change = { before: { email: 'nora@example.com' }, after: { email: 'n@example.com' } };
    expect((await history(id, admin)).nodes[0]).toMatchObject(change);
    expect((await history(id)).nodes[0]).toMatchObject({ fields: ['email'], before: null, after: null });
  });

  it('tells of those that were merged into it as well', async () => {
    const [kept, merged] = [await madeCustomer(server, sales), await madeCustomer(server, sales)];
    const { id } = await draftFor(merged.id);
    await mergeCustomers(server, sales, pairOf(kept, merged));
    const events = ['MERGED', 'QUOTATION_CREATED', 'CREATED', 'CREATED'];
    expect(await kinds(kept.id)).toEqual(events);
    expect(await kinds(merged.id)).toEqual(events);
    expect((await history(kept.id)).nodes[1]).toMatchObject({ quotationId: id });
  });

  it('is without the quotations of other salespeople for who sees only their own', async () => {
    const own = await signIn(server, 'own_sales');
    const { id } = await madeCustomer(server, own, {});
    await draftFor(id);
    const mine = await draftFor(id, own);
    expect(await kinds(id)).toEqual(['QUOTATION_CREATED', 'QUOTATION_CREATED', 'CREATED']);
    const seen = await history(id, own);
    expect(seen.nodes).toMatchObject([{ quotationId: mine.id }, { kind: 'CREATED' }]);
    expect(seen.totalCount).toBe(2);
  });

  it("is not the customer's to read", async () => {
    await createPending(server, { customer: { name: 'Iris', email: 'iris@example.com' } });
    const session = await signInCustomer(server, { email: 'iris@example.com' });
    const document = '{ myAccount { customers { history { nodes { id } } } } }';
    const { body } = await server.gql(document, {}, session.headers);
    expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
