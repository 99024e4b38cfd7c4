import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readQuotation } from './support/changes.js';
import {
  createCustomer,
  customerOf,
  deleteCustomer,
  faultsIn,
  madeCustomer,
  updateCustomer,
} from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { mergeCustomers, pairOf, wholeCustomer } from './support/merges.js';
import { changed, create, createDraft, faultsOf, quoteOf } from './support/quotes.js';
import { viewerId } from './support/sign-in.js';

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

const CUSTOMERS =
  'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } totalCount } }';
const CUSTOMER = /* GraphQL */ `query ($id: ID!) {
  customer(id: $id) { id properties { id } quotations { nodes { id } totalCount } }
}`;
const HOUSE = {
  type: 'HOUSE',
  rooms: [{ name: 'Living', type: 'LIVING_ROOM', openings: [{ type: 'WINDOW', width: '1', height: '1' }] }],
};
const KEEP = /* GraphQL */ `mutation ($customerId: ID!, $input: CustomerPropertyInput!) {
  createProperty(customerId: $customerId, input: $input) { property { id } userErrors { code path } }
}`;
const DROP = /* GraphQL */ `mutation ($id: ID!) {
  deleteProperty(id: $id, expectedVersion: 1) { deletedId userErrors { code path } }
}`;
const UNKNOWN = ['NOT_FOUND id'];

describe('a salesperson with read_own, and customers', () => {
  let server: Server;
  let own: Session;
  let sales: Session;
  beforeAll(async () => {
    server = await startServer();
    [own, sales] = [await signIn(server, 'own_sales'), await signIn(server, 'sales')];
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const customers = async (filter: object = {}) =>
    (await server.data<{ customers: Nodes }>(CUSTOMERS, { filter }, own.headers)).customers;
  const assign = async (id: string, seller: Session) =>
    changed(
      await change(server, 'assignSeller', { id, sellerId: await viewerId(server, seller) }, sales.headers),
    );

  it('sees the customers they made or have a quotation for', async () => {
    const [made, foreign] = [await madeCustomer(server, own), await madeCustomer(server, sales)];
    const quoted = await madeCustomer(server, sales);
    const quotation = await createDraft(server, sales, { customer: null, customerId: quoted.id });
    const ids = [made.id, foreign.id, quoted.id];
    expect(await customers({ ids })).toMatchObject({ nodes: [{ id: made.id }], totalCount: 1 });
    await assign(quotation.id, own);
    expect((await customers({ ids })).nodes.map(({ id }) => id).sort()).toEqual([made.id, quoted.id].sort());
    const read = (id: string, { headers }: Session = own) => server.data<object>(CUSTOMER, { id }, headers);
    expect(await read(foreign.id)).toEqual({ customer: null });
    expect(await read(foreign.id, sales)).toMatchObject({ customer: { id: foreign.id } });
    const another = await createDraft(server, sales, { customer: null, customerId: quoted.id });
    expect(await read(quoted.id)).toMatchObject({
      customer: { quotations: { nodes: [{ id: quotation.id }], totalCount: 1 } },
    });
    expect(await read(quoted.id, sales)).toMatchObject({ customer: { quotations: { totalCount: 2 } } });
    expect(await readQuotation(server, another.id, own.headers)).toBeNull();
  });

  it('changes and quotes only their own customers', async () => {
    const [made, foreign] = [await madeCustomer(server, own), await madeCustomer(server, sales)];
    const write = { expectedVersion: 1, input: { name: 'Otra' } };
    const update = async ({ id }: { id: string }) =>
      faultsOf(await updateCustomer(server, { id, ...write }, own.headers));
    expect([await update(made), await update(foreign)]).toEqual([[], UNKNOWN]);
    const remove = { id: foreign.id, expectedVersion: 1 };
    expect(faultsOf(await deleteCustomer(server, remove, own.headers))).toEqual(UNKNOWN);
    const quote = ({ id: customerId }: { id: string }) =>
      create(server, { customerId, quote: quoteOf(), submit: false }, own.headers);
    expect(faultsOf(await quote(made))).toEqual([]);
    expect(faultsOf(await quote(foreign))).toEqual(['NOT_FOUND input.customerId']);
  });

  it('keeps places beside their own customers only', async () => {
    const [made, foreign] = [await madeCustomer(server, own), await madeCustomer(server, sales)];
    interface Kept {
      readonly createProperty: {
        readonly property: { readonly id: string } | null;
        readonly userErrors: unknown;
      };
    }
    const keep = async (customerId: string, { headers }: Session) =>
      (await server.data<Kept>(KEEP, { customerId, input: HOUSE }, headers)).createProperty;
    expect(await keep(made.id, own)).toMatchObject({ userErrors: [] });
    expect(await keep(foreign.id, own)).toEqual({
      property: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['customerId'] }],
    });
    const { property } = await keep(foreign.id, sales);
    const drop = ({ headers }: Session) => server.data<object>(DROP, { id: property?.id }, headers);
    expect(await drop(own)).toMatchObject({ deleteProperty: { userErrors: [{ code: 'NOT_FOUND' }] } });
    expect(await drop(sales)).toMatchObject({ deleteProperty: { deletedId: property?.id } });
  });

  it('owns the customer that a quotation of theirs brought along, even without it', async () => {
    const draft = await createDraft(server, own);
    const id = await customerOf(server, draft.id, own.headers);
    await assign(draft.id, sales);
    expect(await customers({ ids: [id] })).toMatchObject({ totalCount: 1 });
    expect(await createCustomer(server, { name: 'Eva' }, own.headers)).toMatchObject({ userErrors: [] });
  });

  it('merges no customer that they do not see with one that they do', async () => {
    const mine = await madeCustomer(server, own, { name: 'Mía' });
    const theirs = await madeCustomer(server, sales, { name: 'Ajena' });
    for (const [kept, merged, path] of [
      [mine, theirs, 'input.mergedId'],
      [theirs, mine, 'input.keptId'],
    ] as const) {
      const refused = await mergeCustomers(server, own, pairOf(kept, merged));
      expect(faultsIn(refused.userErrors)).toEqual([`NOT_FOUND ${path}`]);
    }
  });

  it('merges no customers of whose quotations they see only some', async () => {
    const [kept, merged] = [
      await madeCustomer(server, own, { name: 'Ana Uno' }),
      await madeCustomer(server, own, { name: 'Ana Dos' }),
    ];
    for (const { id } of [kept, merged]) {
      await createDraft(server, own, { customer: undefined, customerId: id });
    }
    const theirs = await createDraft(server, sales, { customer: undefined, customerId: merged.id });
    for (const pair of [pairOf(kept, merged), pairOf(merged, kept)]) {
      const refused = await mergeCustomers(server, own, pair);
      expect(faultsIn(refused.userErrors)).toEqual(['FORBIDDEN input']);
      expect(refused.userErrors[0]?.message).toContain('no ves');
    }
    expect((await wholeCustomer(server, sales, merged.id))?.quotations.nodes).toContainEqual({
      id: theirs.id,
    });
    const remove = 'mutation ($id: ID!) { deleteQuotation(id: $id) { userErrors { code } } }';
    await server.data(remove, { id: theirs.id }, sales.headers);
    expect((await mergeCustomers(server, own, pairOf(kept, merged))).userErrors).toEqual([]);
  });

  it('goes on seeing a customer that they had saved, by whatever it is merged into', async () => {
    const mine = await madeCustomer(server, own, { name: 'Ana Mía' });
    const [theirs, last] = [
      await madeCustomer(server, sales, { name: 'Ana' }),
      await madeCustomer(server, sales, { name: 'Ana Última' }),
    ];
    const seen = async (id: string) => (await wholeCustomer(server, own, id))?.id;
    expect(await seen(theirs.id)).toBeUndefined();
    expect((await mergeCustomers(server, sales, pairOf(theirs, mine))).userErrors).toEqual([]);
    expect(await seen(mine.id)).toBe(theirs.id);
    expect((await mergeCustomers(server, sales, pairOf(last, { ...theirs, version: 2 }))).userErrors).toEqual(
      [],
    );
    for (const id of [mine.id, theirs.id, last.id]) expect(await seen(id)).toBe(last.id);
  });
});
