import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeCustomer } from './support/customers.js';
import type { Variables } from './support/graphql.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { mergeCustomers, pairOf } from './support/merges.js';

const LIST = /* GraphQL */ `query Duplicates($first: Int, $after: String, $offset: Int) {
  customerDuplicates(first: $first, after: $after, offset: $offset) {
    nodes { id reasons older { id name } newer { id name } }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;
const SIMILAR = /* GraphQL */ `query Similar($input: SimilarCustomersInput!) {
  similarCustomers(input: $input) { reasons customer { id name } }
}`;

interface Pair {
  readonly id: string;
  readonly reasons: readonly string[];
  readonly older: { readonly id: string; readonly name: string };
  readonly newer: { readonly id: string; readonly name: string };
}
interface Page {
  readonly nodes: readonly Pair[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Two records of somebody, and what gives them away. */
const TWINS: readonly (readonly [string, Variables, Variables])[] = [
  [
    'EMAIL',
    { name: 'Zoila Ibarra', email: 'Zoila@Example.com' },
    { name: 'Taller Uno', email: 'zoila@example.com' },
  ],
  ['PHONE', { name: 'Hugo Leal', phone: '+56 9 7654 3210' }, { name: 'Obra Norte', whatsapp: '976543210' }],
  ['TAX_ID', { name: 'Vidrios Sur', taxId: '60803000K' }, { name: 'Quinta Verde', taxId: '60.803.000-k' }],
  ['NAME', { name: 'Constructora Ñandú Ltda.' }, { name: 'constructora nandu ltda' }],
];

describe('customers that may be one', () => {
  let server: Server;
  let sales: Session;
  const pairs = new Map<string, readonly string[]>();
  beforeAll(async () => {
    server = await startServer();
    sales = await signIn(server, 'sales');
    for (const [reason, ...inputs] of TWINS) {
      const ids = [];
      for (const input of inputs) ids.push((await madeCustomer(server, sales, input)).id);
      pairs.set(reason, ids);
    }
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const list = async (variables: Variables = {}, { headers } = sales): Promise<Page> =>
    (await server.data<{ customerDuplicates: Page }>(LIST, { first: 100, ...variables }, headers))
      .customerDuplicates;
  const similar = async (input: Variables, { headers } = sales) =>
    (
      await server.data<{ similarCustomers: readonly { reasons: string[]; customer: { id: string } }[] }>(
        SIMILAR,
        { input },
        headers,
      )
    ).similarCustomers.map(({ reasons, customer }) => [customer.id, ...reasons]);
  const own = (pair: Pair) => [...pairs.values()].some((ids) => ids.includes(pair.newer.id));

  it('are listed in pairs, each with its reason, the newest first', async () => {
    const { nodes } = await list();
    expect(nodes.filter(own).map(({ reasons, older, newer }) => [reasons, older.id, newer.id])).toEqual(
      [...pairs].reverse().map(([reason, [older, newer]]) => [[reason], older, newer]),
    );
  });

  it('are listed page by page', async () => {
    const all = await list();
    expect(all.totalCount).toBe(all.nodes.length);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list({ first: 1, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.nodes.map(({ id }) => id));
    expect((await list({ first: 1, offset: 1 })).nodes).toEqual(all.nodes.slice(1, 2));
    const { body } = await server.gql(LIST, { first: 0, after: 'x' }, sales.headers);
    expect(body.errors?.[0]?.extensions?.userErrors).toMatchObject([
      { path: ['first'] },
      { path: ['after'] },
    ]);
  });

  it('are found by what is known of somebody, in any spelling', async () => {
    const [first] = pairs.get('EMAIL') ?? [];
    const byAddress = await similar({ email: ' ZOILA@example.COM ', exceptId: first });
    expect(byAddress).toEqual([[pairs.get('EMAIL')?.[1], 'EMAIL']]);
    const [phone, whatsapp] = pairs.get('PHONE') ?? [];
    const byNumber = await similar({ whatsapp: '(+56) 976 543 210' });
    expect(byNumber.sort()).toEqual(
      [
        [phone, 'PHONE'],
        [whatsapp, 'PHONE'],
      ].sort(),
    );
    expect(await similar({ taxId: '60803000k', name: 'Vidrios del Sur' })).toEqual([
      [pairs.get('TAX_ID')?.[0], 'NAME', 'TAX_ID'],
      [pairs.get('TAX_ID')?.[1], 'TAX_ID'],
    ]);
    expect(await similar({ name: 'Constructora Nandú Limitada' })).toHaveLength(2);
    expect(await similar({})).toEqual([]);
    expect(await similar({ name: 'Nadie se llama así', email: 'a\u0000b' })).toEqual([]);
  });

  it('are only those that the caller may see', async () => {
    const seller = await signIn(server, 'own_sales');
    expect((await list({}, seller)).nodes).toEqual([]);
    const [mine, twin] = [
      await madeCustomer(server, seller, { name: 'Mía Uno', email: 'zoila@example.com' }),
      await madeCustomer(server, seller, { name: 'Otra Dos', email: 'zoila@example.com' }),
    ];
    expect(await list({}, seller)).toMatchObject({
      nodes: [{ reasons: ['EMAIL'], older: { id: mine.id }, newer: { id: twin.id } }],
      totalCount: 1,
    });
    expect(await similar({ email: 'zoila@example.com', exceptId: twin.id }, seller)).toEqual([
      [mine.id, 'EMAIL'],
    ]);
    await mergeCustomers(server, seller, pairOf(mine, twin));
    expect((await list({}, seller)).nodes).toEqual([]);
  });

  it('are not all those with the same first name or a placeholder', async () => {
    const before = (await list()).totalCount;
    for (let count = 0; count < 51; count += 1) {
      await madeCustomer(server, sales, {
        name: `Perengano ${'abcdefghij'.charAt(count % 10)}${count}zz`,
        phone: '999 999 999',
      });
    }
    expect((await list()).totalCount).toBe(before);
  });
});
