import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInCustomer } from './support/codes.js';
import { type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import { createDraft, createPending, opening, type Quotation, quoteOf } from './support/quotes.js';
import { createStaffUser, newStaffUser, updateStaffUser } from './support/staff.js';

const LIST = /* GraphQL */ `query ($filter: QuotationFilter) {
  quotations(filter: $filter, orderBy: { field: TOTAL, direction: ASC }) { totalCount nodes { id totals { total } } }
}`;
interface List {
  readonly quotations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly totals: { readonly total: string } }[];
  };
}
const CHANGED = /* GraphQL */ `subscription ($filter: QuotationFilter) {
  quotationsChanged(filter: $filter) { quotation { id } }
}`;

describe('the list of quotations by seller and amount', () => {
  let server: Server;
  let sales: Session;
  let salesId: string;
  let totals: readonly string[];
  const made: Quotation[] = [];
  beforeAll(async () => {
    server = await startServer();
    sales = await signIn(server, 'sales');
    const viewer = await server.data<{ viewer: { id: string } }>('{ viewer { id } }', {}, sales.headers);
    salesId = viewer.viewer.id;
    for (const width of ['1', '2', '3']) {
      const quote = quoteOf(opening({ width }));
      made.push(
        width === '2' ? await createPending(server, { quote }) : await createDraft(server, sales, { quote }),
      );
    }
    totals = (await list({})).nodes.map(({ totals: { total } }) => total);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const list = async (filter: object, { headers }: Session = sales) =>
    (await server.data<List>(LIST, { filter }, headers)).quotations;
  const found = async (filter: object) => {
    const { nodes, totalCount } = await list(filter);
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => made.findIndex((one) => one.id === id));
  };
  const refusal = async (filter: object, headers: Session['headers']) => {
    const { errors } = (await server.gql<List>(LIST, { filter }, headers)).body;
    return errors?.map(({ extensions }) => extensions);
  };
  const badInput = (...faults: readonly (readonly [string, string])[]) => [
    {
      code: 'BAD_USER_INPUT',
      userErrors: faults.map(([code, name]) => ({
        code,
        path: ['filter', name],
        message: expect.any(String),
      })),
    },
  ];

  it('takes amounts with their bounds, and one side alone', async () => {
    expect(new Set(totals).size).toBe(3);
    const [, middle = ''] = totals;
    expect(await found({ minTotal: middle })).toEqual([1, 2]);
    expect(await found({ maxTotal: middle })).toEqual([0, 1]);
    expect(await found({ minTotal: middle, maxTotal: middle })).toEqual([1]);
    expect(await found({ minTotal: '999999999999' })).toEqual([]);
  });

  it('takes a seller', async () => {
    expect(await found({ sellerId: salesId })).toEqual([0, 2]);
    expect(await found({ sellerId: salesId.toUpperCase(), maxTotal: totals[0] })).toEqual([0]);
    expect(await found({ sellerId: 'nobody' })).toEqual([]);
    expect(await found({ sellerId: made[0]?.id })).toEqual([]);
    const own = await signIn(server, 'own_sales');
    expect((await list({ sellerId: salesId }, own)).nodes).toEqual([]);
  });

  it('refuses bounds that mean nothing, all at once', async () => {
    expect(await refusal({ minTotal: '-1', maxTotal: '-2' }, sales.headers)).toEqual(
      badInput(['OUT_OF_RANGE', 'minTotal'], ['OUT_OF_RANGE', 'maxTotal'], ['INVALID', 'maxTotal']),
    );
    const filter = { minTotal: '2', maxTotal: '1' };
    expect(await refusal(filter, sales.headers)).toEqual(badInput(['INVALID', 'maxTotal']));
    await using changes = await subscribe(
      server,
      CHANGED,
      { filter },
      { Authorization: sales.headers.authorization },
    );
    expect((await changes.next()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('does not tell customers who of the shop theirs belong to', async () => {
    const { headers } = await signInCustomer(server, { email: 'ana@example.com' });
    expect(await refusal({ sellerId: salesId }, headers)).toEqual(badInput(['FORBIDDEN', 'sellerId']));
    expect((await server.data<List>(LIST, { filter: { minTotal: '1' } }, headers)).quotations).toBeTruthy();
  });
});

describe('the sellers', () => {
  const SELLERS = 'query ($search: String, $ids: [ID!]) { sellers(search: $search, ids: $ids) { id name } }';

  it('are found by name, those who are active; by id, those who left as well', async () => {
    await using server = await startServer();
    const admin = await signIn(server, 'admin');
    const sellers = async (variables: object = {}) => {
      interface Found {
        readonly sellers: readonly { readonly id: string; readonly name: string }[];
      }
      return (await server.data<Found>(SELLERS, { ...variables }, admin.headers)).sellers;
    };
    const names = async (variables: object = {}) => (await sellers(variables)).map(({ name }) => name);
    const before = await names();
    const input = newStaffUser({ name: 'Íñigo Ñúñez', email: 'inigo@example.com' });
    const { staffUser } = await createStaffUser(server, admin, input);
    const ids = [staffUser?.id ?? ''];
    expect(new Set(await names())).toEqual(new Set([...before, 'Íñigo Ñúñez']));
    expect(await names({ search: ' INIGO ñu ' })).toEqual(['Íñigo Ñúñez']);
    // Addresses are not shown, so they are not to be guessed by searching either.
    expect(await names({ search: 'inigo@' })).toEqual([]);
    expect(await names({ search: 'example.com' })).toEqual([]);
    expect(await names({ search: '%' })).toEqual([]);
    await updateStaffUser(server, admin, {
      id: ids[0] ?? '',
      expectedVersion: staffUser?.version ?? 1,
      input: { active: false },
    });
    expect(await names()).toEqual(before);
    expect(await names({ ids: [...ids, 'nobody'] })).toEqual(['Íñigo Ñúñez']);
    const { errors } = (await server.gql(SELLERS, { ids: Array(101).fill('x') }, admin.headers)).body;
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
