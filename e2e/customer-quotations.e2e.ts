import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Customer,
  DELETE_CUSTOMERS,
  deleteCustomer,
  faultsIn,
  madeCustomer,
  updateCustomer,
} from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft } from './support/quotes.js';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly number: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
type Customers = { readonly customers: { readonly nodes: readonly { id: string; quotations: Page }[] } };

const NOBODY = 'c0ffee00-0000-7000-8000-000000000000';

const PAGES = `query Pages($ids: [ID!]!, $first: Int!, $after: String, $direction: OrderDirection!) {
  customers(filter: { ids: $ids }, orderBy: { field: CREATED_AT, direction: ASC }) { nodes {
    id
    quotations(orderBy: { field: CREATED_AT, direction: $direction }, first: $first, after: $after) {
      totalCount edges { cursor node { number totals { total } } } pageInfo { hasNextPage }
    }
  } }
}`;

describe("customers' quotations", () => {
  let server: Server;
  let staff: Session;
  let customers: Customer[];
  const numbers: string[][] = [];
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
    customers = [];
    for (const quotations of [3, 0, 1]) {
      const customer = await madeCustomer(server, staff);
      customers.push(customer);
      const own: string[] = [];
      for (let made = 0; made < quotations; made += 1) {
        own.push((await createDraft(server, staff, { customer: null, customerId: customer.id })).number);
      }
      numbers.push(own);
    }
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const pages = async (variables: object, headers = staff.headers): Promise<readonly Page[]> => {
    const all = { ids: customers.map(({ id }) => id), direction: 'ASC', first: 2, ...variables };
    const { customers: found } = await server.data<Customers>(PAGES, all, headers);
    return found.nodes.map(({ quotations }) => quotations);
  };
  const numbersOf = (page: Page | undefined) => page?.edges.map(({ node }) => node.number);

  it('are a page of its own for each customer of a list', async () => {
    const found = await pages({});
    expect(found.map(numbersOf)).toEqual([numbers[0]?.slice(0, 2), [], numbers[2]]);
    expect(found.map(({ totalCount }) => totalCount)).toEqual([3, 0, 1]);
    expect(found.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false, false]);
    expect((await pages({ direction: 'DESC' })).map(numbersOf)[0]).toEqual(
      numbers[0]?.toReversed().slice(0, 2),
    );
  });

  it('go on by cursor', async () => {
    const [first] = await pages({});
    const [next] = await pages({ ids: [customers[0]?.id], after: first?.edges.at(-1)?.cursor });
    expect(numbersOf(next)).toEqual(numbers[0]?.slice(2));
  });

  it('are found by the new name as soon as it changes, those being made meanwhile too', async () => {
    const { id, version, name } = await madeCustomer(server, staff, { name: 'Berta Ñanculef' });
    const draft = () => createDraft(server, staff, { customer: null, customerId: id });
    await draft();
    const found = async (search: string) => {
      const document = 'query ($search: String) { quotations(filter: { search: $search }) { totalCount } }';
      type Found = { readonly quotations: { readonly totalCount: number } };
      return (await server.data<Found>(document, { search }, staff.headers)).quotations.totalCount;
    };
    expect(await found(name)).toBe(1);
    const rename = { id, expectedVersion: version, input: { name: 'Berta Llanquileo' } };
    await Promise.all([draft(), updateCustomer(server, rename, staff.headers), draft(), draft()]);
    expect(await found('berta llanq')).toBe(4);
    expect(await found(name)).toBe(0);
  });

  it('are asked for in pages that exist, by those who may read quotations', async () => {
    const variables = { ids: [customers[0]?.id], direction: 'ASC', first: 101, after: 'x' };
    const { body } = await server.gql(PAGES, variables, staff.headers);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      userErrors: [{ path: ['first'] }, { path: ['after'] }],
    });
    const anonymous = await server.gql(PAGES, variables);
    expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('with quotations are not deleted; of many, the others are', async () => {
    const [busy, free] = await Promise.all(['A', 'B'].map((name) => madeCustomer(server, staff, { name })));
    await createDraft(server, staff, { customer: null, customerId: busy?.id });
    const alone = await deleteCustomer(server, { id: busy?.id, expectedVersion: 1 }, staff.headers);
    expect(faultsIn(alone.userErrors)).toEqual(['IN_USE id']);
    const ids = [busy?.id, free?.id, NOBODY, free?.id];
    const { deleteCustomers } = await server.data<{ deleteCustomers: unknown }>(
      DELETE_CUSTOMERS,
      { ids },
      staff.headers,
    );
    expect(deleteCustomers).toEqual([
      { id: busy?.id, userErrors: [{ code: 'IN_USE', path: ['id'] }] },
      { id: free?.id, userErrors: [] },
      { id: NOBODY, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] },
    ]);
  });

  it('are never deleted from under a quotation that is made at the same time', async () => {
    const customers = await Promise.all(
      Array.from({ length: 6 }, (_, number) => madeCustomer(server, staff, { name: `C${number}` })),
    );
    const outcomes = await Promise.all(
      customers.map(async ({ id }) => {
        const [draft, gone] = await Promise.allSettled([
          createDraft(server, staff, { customer: null, customerId: id }),
          deleteCustomer(server, { id, expectedVersion: 1 }, staff.headers),
        ]);
        return [draft.status, gone.status === 'fulfilled' && gone.value.deletedId === null];
      }),
    );
    for (const [draft, kept] of outcomes) expect(draft === 'fulfilled').toBe(kept);
  });

  it('show the holder of a private link their name and channels only', async () => {
    const { accessToken, id } = await createDraft(server, staff, { submit: true });
    const link = { authorization: `Quotation ${accessToken}` };
    const seen = await server.data<{ quotation: object }>(
      `query Read($id: ID!) { quotation(id: $id) { customer { name email } } }`,
      { id },
      link,
    );
    expect(seen.quotation).toMatchObject({ customer: { name: 'Ana Muñoz' } });
    for (const field of ['version', 'createdAt', 'updatedAt', 'metadata { key }']) {
      const refused = await server.gql(
        `query Read($id: ID!) { quotation(id: $id) { customer { ${field} } } }`,
        { id },
        link,
      );
      expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
