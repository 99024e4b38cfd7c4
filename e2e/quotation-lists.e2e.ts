import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { nextWhere, type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import { changed, createDraft, createPending, opening, type Quotation, quoteOf } from './support/quotes.js';

const LIST = `query ($filter: QuotationFilter, $orderBy: QuotationOrder, $first: Int! = 20, $after: String, $offset: Int) {
  quotations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id number status totals { total } customer { name } }
  }
}`;
interface Page {
  readonly quotations: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly number: string;
      readonly totals: { readonly total: string };
    }[];
  };
}

describe('the list of quotations', () => {
  let server: Server;
  let staff: Session;
  const made: Quotation[] = [];
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
    const customers = [
      { name: 'José Núñez', phone: '+56 9 8765 4321' },
      { name: 'Ñusta 100%', email: 'nusta_q@example.com' },
      { name: 'Zoë Ångström – Straße O’Higgins', whatsapp: '+46 70 123 45 67' },
    ];
    for (const [index, customer] of customers.entries()) {
      const quote = quoteOf(opening({ width: String(3 - index) }));
      made.push(await createPending(server, { customer, quote, externalReference: `ERP-${index}` }));
    }
    made.push(await createDraft(server, staff));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const list = async (variables = {}) => (await server.data<Page>(LIST, variables, staff.headers)).quotations;
  const found = async (filter: object) =>
    (await list({ filter })).nodes.map(({ id }) => made.findIndex((q) => q.id === id)).sort();

  it.each([
    [{ search: 'NUNEZ' }, [0]],
    [{ search: 'osé n' }, [0]],
    [{ search: '8765' }, [0]],
    [{ search: 'ñusta' }, [1]],
    [{ search: '_q@' }, [1]],
    [{ search: '%' }, [1]],
    [{ search: 'angstrom' }, [2]],
    [{ search: 'Ångström – Straße' }, [2]],
    [{ search: 'strasse O’H' }, [2]],
    [{ search: '\\' }, []],
    [{ search: 'erp-' }, [0, 1, 2]],
    [{ search: 'a\u0000b' }, []],
    [{ search: '   ' }, [0, 1, 2, 3]],
    [{ statuses: ['DRAFT'] }, [3]],
    [{ statuses: [] }, []],
    [{ vertical: 'COMMERCIAL' }, []],
    [{ customerId: 'nobody' }, []],
    [{ createdFrom: '2020-01-01T00:00:00Z', createdUntil: '2020-01-02T00:00:00Z' }, []],
    [{ updatedSince: '2020-01-01T00:00:00Z', search: 'erp-1', statuses: ['PENDING'] }, [1]],
    [{ ids: [] }, []],
  ])('is filtered by %j', async (filter, expected) => expect(await found(filter)).toEqual(expected));

  it('is found by any part of the number', async () => {
    const number = made[2]?.number ?? '';
    expect(await found({ search: number.slice(2).toLowerCase() })).toEqual([2]);
  });

  it.each(['CREATED_AT', 'UPDATED_AT', 'NUMBER', 'TOTAL'])(
    'is walked by cursor in the order of %s, both ways',
    async (field) => {
      const walk = async (direction: string) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const page = await list({ first: 2, after, orderBy: { field, direction } });
          expect(page.totalCount).toBe(4);
          seen.push(...page.nodes.map(({ id }) => id));
          if (!page.pageInfo.hasNextPage) return seen;
          after = page.pageInfo.endCursor;
        }
      };
      const up = await walk('ASC');
      expect(new Set(up).size).toBe(4);
      expect(await walk('DESC')).toEqual([...up].reverse());
    },
  );

  it('orders totals as numbers', async () => {
    const { nodes } = await list({ orderBy: { field: 'TOTAL', direction: 'ASC' } });
    const totals = nodes.map(({ totals: { total } }) => Number(total));
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  it('has numbered pages', async () => {
    const page = await list({ first: 3, offset: 3 });
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect(page.nodes).toHaveLength(1);
  });

  it('refuses cursors that were made up', async () => {
    const forged = Buffer.from(JSON.stringify(['quotations:TOTAL:ASC', 'abc', made[0]?.id])).toString(
      'base64url',
    );
    const variables = { after: forged, orderBy: { field: 'TOTAL', direction: 'ASC' } };
    const { body } = await server.gql<Page>(LIST, variables, staff.headers);
    expect(body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', userErrors: [{ path: ['after'] }] } },
    ]);
  });

  it('is for staff', async () => {
    expect((await server.gql<Page>(LIST)).body.errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('is followed live with its own filter: what comes, what changes, what leaves it', async () => {
    interface Changed {
      readonly quotationsChanged: {
        readonly type: string;
        readonly quotationId: string;
        readonly quotation: object | null;
      };
    }
    const document = `subscription { quotationsChanged(filter: { statuses: [DRAFT] }) { type quotationId quotation { status } } }`;
    await using changes = await subscribe<Changed>(
      server,
      document,
      {},
      { Authorization: staff.headers.authorization },
    );
    // One change at a time: what an event shows is the quotation as it is when the event arrives.
    const { id } = await createDraft(server, staff);
    const isMeant = ({ quotationsChanged: { quotationId } }: Changed) => quotationId === id;
    const next = async () => (await nextWhere(changes, isMeant))?.quotationsChanged;
    expect(await next()).toEqual({
      type: 'quotation.created',
      quotationId: id,
      quotation: { status: 'DRAFT' },
    });
    changed(await change(server, 'assignSeller', { id, sellerId: null }, staff.headers));
    expect(await next()).toMatchObject({ type: 'quotation.updated', quotationId: id });
    changed(await change(server, 'submitQuotation', { id }, staff.headers));
    expect(await next()).toEqual({ type: 'quotation.submitted', quotationId: id, quotation: null });
  });

  it('is not followed by who may not read it', async () => {
    const document = 'subscription { quotationsChanged { type } }';
    await using changes = await subscribe(server, document, {});
    await expect(changes.next()).rejects.toMatchObject({
      cause: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('bulk operations', () => {
  it('report per id, and what fails for one leaves the others done', async () => {
    await using server = await startServer();
    const staff = await signIn(server, 'sales');
    const [one, two] = [await createDraft(server, staff), await createPending(server)];
    const document = `mutation ($ids: [ID!]!) { submitQuotations(ids: $ids) { id quotation { status } userErrors { code } } }`;
    const ids = [one.id, two.id, 'nothing', one.id];
    expect(await server.data(document, { ids }, staff.headers)).toEqual({
      submitQuotations: [
        { id: one.id, quotation: { status: 'PENDING' }, userErrors: [] },
        { id: two.id, quotation: null, userErrors: [{ code: 'ILLEGAL_TRANSITION' }] },
        { id: 'nothing', quotation: null, userErrors: [{ code: 'NOT_FOUND' }] },
      ],
    });
    const tooMany = { ids: Array.from({ length: 101 }, () => one.id) };
    const { body } = await server.gql(document, tooMany, staff.headers);
    expect(body.errors).toMatchObject([
      { extensions: { userErrors: [{ code: 'TOO_MANY', path: ['ids'] }] } },
    ]);
  });
});
