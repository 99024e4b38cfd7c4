import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../e2e/support/databases/create-database.js';
import { clockAt } from '../../e2e/support/days.js';
import { type Server, type Session, signIn, startServer } from '../../e2e/support/index.js';
import { seed } from '../../e2e/support/seed.js';
import { type AllRows, allRows } from './all-rows.js';
import { type ListCase, productCases, quotationCases } from './expected-lists.js';
import { makeHardCases } from './hard-cases.js';
import { PRODUCT, productAnswer } from './product-answer.js';
import { QUOTATION, quotationAnswer } from './quotation-answer.js';

const QUOTATIONS = `query ($filter: QuotationFilter, $orderBy: QuotationOrder, $first: Int! = 100, $after: String, $offset: Int) {
  list: quotations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id }
  }
}`;
const PRODUCTS = QUOTATIONS.replaceAll('Quotation', 'Product').replace('quotations(', 'products(');

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
}
interface Row {
  readonly id: string;
}
const DAY = '2026-11-20';
const DIRECTIONS = ['ASC', 'DESC'] as const;
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

/** The same questions to the hand-written statements, through the API, and to the ORM. */
describe('what the read models answer is what the ORM reads', () => {
  let server: Server;
  let staff: Session;
  let rows: AllRows;
  beforeAll(async () => {
    const database = await createDatabase('template');
    await seed(database, 60, '--seed', '5', '--until', DAY);
    // When that day has ended: later, what waits would expire while it is compared.
    const env = clockAt(`${DAY}T23:59:59Z`);
    server = await startServer({ database: { sharedWith: { database } }, env });
    staff = await signIn(server, 'admin');
    await makeHardCases(server, staff);
    await server.stop();
    rows = await allRows(database);
    server = await startServer({ database: { sharedWith: { database } }, env });
    staff = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = <T>(document: string, variables = {}) => server.data<T>(document, variables, staff.headers);

  /** Every case in one order or another, and every order in pages by offset and by cursor. */
  const compareLists = async <One extends Row>(
    document: string,
    orders: Readonly<Record<string, readonly One[]>>,
    cases: readonly ListCase<One>[],
  ) => {
    const list = async (variables: object) => (await ask<{ list: Page }>(document, variables)).list;
    const all = Object.entries(orders).flatMap(([field, ascending]) =>
      DIRECTIONS.map((direction) => ({
        orderBy: { field, direction },
        ordered: direction === 'ASC' ? ascending : ascending.toReversed(),
      })),
    );
    for (const [index, { filter, chooses }] of cases.entries()) {
      const { orderBy, ordered } = all[index % all.length] ?? { orderBy: null, ordered: [] };
      const expected = idsOf(ordered.filter(chooses));
      const { totalCount, nodes } = await list({ filter, orderBy });
      expect({ filter, orderBy, totalCount, ids: idsOf(nodes) }).toEqual({
        filter,
        orderBy,
        totalCount: expected.length,
        ids: expected.slice(0, 100),
      });
    }
    for (const { orderBy, ordered } of all) {
      const expected = idsOf(ordered);
      const { nodes } = await list({ orderBy, offset: 5, first: 7 });
      expect(idsOf(nodes), JSON.stringify(orderBy)).toEqual(expected.slice(5, 12));
      const walked: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Page = await list({ orderBy, first: 17, after });
        walked.push(...idsOf(page.nodes));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(walked, JSON.stringify(orderBy)).toEqual(expected);
    }
  };

  it('has all that makes a quotation hard to read', () => {
    const quotations = rows.ordered.quotations.NUMBER;
    const has = {
      'several alternatives': rows.options.some(({ position }) => position > 1),
      'a chosen one': quotations.some(({ selectedOption }) => selectedOption),
      stripes: rows.items.some(({ stripeCount }) => stripeCount),
      "staff's adjustments": rows.adjustments.some(({ origin, reason }) => origin === 'STAFF' && reason),
      "rules' adjustments": rows.adjustments.some(({ origin }) => origin === 'RULE'),
      vehicles: rows.vehicles.length > 0,
      'no address': rows.properties.some(({ address }) => address == null),
      revisions: quotations.some(({ revision }) => revision > 1),
      'inactive products': rows.ordered.products.SKU.some(({ active }) => !active),
      'a price to come': rows.prices.some(({ validFrom }) => validFrom === '2099-01-01'),
    };
    expect(Object.entries(has).filter(([, found]) => !found)).toEqual([]);
  });

  it('each quotation, alone and in a page of the list', async () => {
    const document = `query ($id: ID!, $ids: [ID!]) {
      quotation(id: $id) { ...Everything } quotations(filter: { ids: $ids }) { nodes { ...Everything } }
    } ${QUOTATION}`;
    for (const quotation of rows.ordered.quotations.NUMBER) {
      const { id } = quotation;
      const expected = quotationAnswer(quotation, rows);
      expect(await ask(document, { id, ids: [id] })).toEqual({
        quotation: expected,
        quotations: { nodes: [expected] },
      });
    }
  });

  it('each product, alone and in a page of the list', async () => {
    const document = `query ($id: ID!, $ids: [ID!]) {
      product(id: $id) { ...Film } products(filter: { ids: $ids }) { nodes { ...Film } }
    } ${PRODUCT}`;
    for (const product of rows.ordered.products.SKU) {
      const { id } = product;
      const expected = productAnswer(product, rows, DAY);
      expect(await ask(document, { id, ids: [id] })).toEqual({
        product: expected,
        products: { nodes: [expected] },
      });
    }
  });

  it('lists of quotations: filters, orders, pages', () =>
    compareLists(QUOTATIONS, rows.ordered.quotations, quotationCases(rows.ordered.quotations.NUMBER)));

  it('lists of products: filters, orders, pages', () =>
    compareLists(PRODUCTS, rows.ordered.products, productCases(rows.ordered.products.SKU)));
});
