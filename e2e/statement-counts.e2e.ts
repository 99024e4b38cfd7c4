import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { type CountedServer, countedServer } from './support/counted-server.js';
import { madeCustomer } from './support/customers.js';
import { isList, queriesOf, selectionOf } from './support/full-selection.js';
import { databaseKind, type Server, type Session, signIn } from './support/index.js';
import { mergeCustomers, pairOf } from './support/merges.js';
import {
  changed,
  create,
  createDraft,
  createPending,
  opening,
  quoteOf,
  submitted,
} from './support/quotes.js';
import { seed } from './support/seed.js';
import type { StatementCounter } from './support/statement-counter.js';

const LEVELS = 7;
const FEW = 10;
const MANY = 100;

interface Listed {
  readonly quotations: {
    readonly nodes: readonly { readonly id: string; readonly lines: readonly unknown[] }[];
  };
}

const BY_TOTAL = /* GraphQL */ `query ($direction: OrderDirection!) {
  quotations(first: 1, orderBy: { field: TOTAL, direction: $direction }) { nodes { id lines { sku } } }
}`;

// Counted on the wire between the server and PostgreSQL; the embedded database has no wire.
describe.runIf(databaseKind() === 'postgres')('the number of SQL statements', () => {
  let counted: CountedServer;
  let counter: StatementCounter;
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    counted = await countedServer((database) => seed(database, MANY + 20, '--until', '2026-11-20'));
    ({ server, counter } = counted);
    staff = await signIn(server, 'admin');
  });
  afterAll(() => counted[Symbol.asyncDispose]());

  const count = async (document: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const ask = () => server.data(document, variables, staff.headers);
    // The first time, the server may still have to learn what it then keeps: the rules in force, for one.
    await ask();
    return counter.during(ask);
  };

  it('is seen at all', async () => {
    const statements = await count('{ quotations(first: 1) { nodes { id } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('from quotation');
  });

  it('of every list is the same for any number of rows', async () => {
    const lists = Object.values(await queriesOf(server)).filter(isList);
    const counts: Record<string, number> = {};
    for (const { name, type } of lists) {
      const document = `query ($first: Int!) { ${name}(first: $first) ${selectionOf(type, LEVELS)} }`;
      const few = await count(document, { first: FEW });
      const many = await count(document, { first: MANY });
      expect(
        many,
        `${name}, ${FEW} rows:\n${few.join('\n')}\n${MANY} rows:\n${many.join('\n')}`,
      ).toHaveLength(few.length);
      counts[name] = many.length;
    }
    // With everything selected that hangs from them: a product's prices, a customer's places and quotations, their messages.
    for (const name of ['quotations', 'customers', 'products']) expect(counts[name]).toBeLessThanOrEqual(16);
  });

  it('of a quotation is the same for any size', async () => {
    const { quotation } = await queriesOf(server);
    if (!quotation) throw new Error('There is no such query');
    const document = `query ($id: ID!) { quotation(id: $id) ${selectionOf(quotation.type, LEVELS)} }`;
    const of = async (direction: string) => {
      const { quotations } = await server.data<Listed>(BY_TOTAL, { direction }, staff.headers);
      const [found] = quotations.nodes;
      return { lines: found?.lines.length ?? 0, statements: await count(document, { id: found?.id }) };
    };
    const [small, large] = [await of('ASC'), await of('DESC')];
    expect(large.lines).toBeGreaterThan(small.lines);
    expect(large.statements).toHaveLength(small.statements.length);
  });

  it('of a report is two', async () => {
    const document = `query ($filter: QuotationReportFilter!) {
      quotationReport(filter: $filter) { current { series { count } } topFilms { sku } bySeller { name } }
    }`;
    for (const from of ['2026-11-20', '2025-01-01']) {
      expect(await count(document, { filter: { from, until: '2026-11-20' } })).toHaveLength(2);
    }
  });

  it('of the histories of a list of customers is the same for any number of them', async () => {
    const document =
      'query ($first: Int!) { customers(first: $first) { nodes { history(first: 5) { nodes { id } } } } }';
    const few = await count(document, { first: 2 });
    expect(await count(document, { first: FEW })).toHaveLength(few.length);
  });

  it('of likely duplicates is the same for any number of pairs', async () => {
    for (let made = 0; made < FEW; made += 1) {
      await madeCustomer(server, staff, { name: `Gemela ${made}`, email: `gemela${made >> 1}@example.com` });
    }
    const document = `query ($first: Int!) { customerDuplicates(first: $first) {
      nodes { older { id name version } newer { id name version } } } }`;
    const few = await count(document, { first: 1 });
    expect(await count(document, { first: 5 })).toHaveLength(few.length);
  });

  it('of new prices is the same for 1 film and for all', async () => {
    const filter = '{ products(first: 100) { nodes { sku } } }';
    const { products } = await server.data<{ products: { nodes: { sku: string }[] } }>(
      filter,
      {},
      staff.headers,
    );
    const document = `mutation ($input: ProductPricesInput!, $key: String!) {
      setProductPrices(input: $input, idempotencyKey: $key) { changed userErrors { code } } }`;
    const of = (many: number, material: string) => {
      const skus = products.nodes.slice(0, many).map(({ sku }) => sku);
      const prices = skus.map((sku) => ({ sku, material, installation: '1', unit: 'SQUARE_METER' }));
      return counter.during(async () => {
        const done = await server.data(document, { input: { prices }, key: material }, staff.headers);
        expect(done).toEqual({ setProductPrices: { changed: skus.length, userErrors: [] } });
      });
    };
    const one = await of(1, '901');
    expect(products.nodes.length).toBeGreaterThan(5);
    expect(await of(products.nodes.length, '902')).toHaveLength(one.length);
  });

  it('of a merge is the same for 1 and for 10 quotations', async () => {
    const of = async (quotations: number) => {
      const [kept, merged] = [await madeCustomer(server, staff), await madeCustomer(server, staff)];
      for (let made = 0; made < quotations; made += 1) {
        await createDraft(server, staff, { customer: undefined, customerId: merged.id });
      }
      return counter.during(async () => {
        const { userErrors } = await mergeCustomers(server, staff, pairOf(kept, merged));
        expect(userErrors).toEqual([]);
      });
    };
    expect(await of(10)).toHaveLength((await of(1)).length);
  });

  it('of revoking a link is the same for 2 and for 6 revisions', async () => {
    const of = async (revisions: number) => {
      const { id } = await createPending(server);
      for (let made = 1; made < revisions; made += 1) {
        const revision = changed(await change(server, 'reviseQuotation', { id }, staff.headers));
        changed(await change(server, 'submitQuotation', { id: revision.id }, staff.headers));
      }
      return counter.during(() => change(server, 'revokeQuotationLink', { id }, staff.headers));
    };
    expect(await of(6)).toHaveLength((await of(2)).length);
  });

  it('of a creation is the same for 1 and for 60 openings', async () => {
    const of = async (openings: number) => {
      const quote = quoteOf(...Array.from({ length: openings }, () => opening()));
      const statements = await counter.during(() => create(server, submitted({ quote })));
      return statements.length;
    };
    await of(1);
    const one = await of(1);
    expect(await of(60)).toBe(one);
    expect(one).toBeLessThanOrEqual(10);
  });
});
