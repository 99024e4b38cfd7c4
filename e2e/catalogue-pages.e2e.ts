import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForProducts, faultsOfPage, type Page, productPage, walk } from './support/catalogue.js';
import { type Server, startServer } from './support/index.js';
import { codesOf } from './support/raw-http.js';

const ORDERS = (['NAME', 'SKU', 'CREATED_AT'] as const).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
);
const idsOf = (pages: readonly Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

describe('pages of products', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(ORDERS.flatMap((orderBy) => [1, 4, 7, 100].map((first) => ({ orderBy, first }))))(
    'are walked by cursor to the end, without gaps or repeats: %o',
    async ({ orderBy, first }) => {
      const whole = await productPage(server, { orderBy, first: 100 });
      const pages = await walk(server, { orderBy, first });
      expect(pages).toHaveLength(Math.ceil(21 / first));
      expect(idsOf(pages)).toEqual(idsOf([whole]));
      expect(new Set(idsOf(pages)).size).toBe(21);
      for (const [index, { edges, nodes, pageInfo, totalCount }] of pages.entries()) {
        expect(totalCount).toBe(21);
        expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
        expect(pageInfo).toEqual({
          hasNextPage: index < pages.length - 1,
          hasPreviousPage: index > 0,
          startCursor: edges[0]?.cursor,
          endCursor: edges.at(-1)?.cursor,
        });
      }
    },
  );

  it.each(['NAME', 'SKU', 'CREATED_AT'])('by %s come backwards when descending', async (field) => {
    const ascending = await productPage(server, { orderBy: { field, direction: 'ASC' }, first: 100 });
    const descending = await productPage(server, { orderBy: { field, direction: 'DESC' }, first: 100 });
    expect(idsOf([descending])).toEqual(idsOf([ascending]).toReversed());
  });

  it('by name stand as a Spanish reader expects, by SKU by their characters', async () => {
    const names = (await productPage(server, { first: 100 })).nodes.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('es').compare));
    const bySku = { field: 'SKU', direction: 'ASC' };
    const skus = (await productPage(server, { orderBy: bySku, first: 100 })).nodes.map(({ sku }) => sku);
    expect(new Set(skus).size).toBe(21);
    expect(skus.slice(0, 3)).toEqual(['PRI-BLACKOUT', 'PRI-GRADUAL', 'PRI-MIRROR']);
  });

  it('are the same by offset', async () => {
    const pages: Page[] = [];
    for (const offset of [0, 8, 16]) pages.push(await productPage(server, { first: 8, offset }));
    expect(idsOf(pages)).toEqual(idsOf(await walk(server, { first: 8 })));
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('are 20 long unless said otherwise, and empty beyond the end', async () => {
    const { products } = await server.data<{ products: { nodes: unknown[] } }>(
      '{ products { nodes { id } } }',
    );
    expect(products.nodes).toHaveLength(20);
    for (const offset of [21, 10_000]) {
      expect(await productPage(server, { offset })).toEqual({
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
        totalCount: 21,
      });
    }
  });

  it('walk within a filter, and count what it matches', async () => {
    const pages = await walk(server, { filter: { search: 'vin' }, first: 3 });
    const [page] = pages;
    expect(idsOf(pages)).toHaveLength(page?.totalCount ?? 0);
    expect(page?.totalCount).toBeGreaterThan(3);
  });

  it('end with a cursor that may be used again: nothing follows it', async () => {
    const [last] = (await walk(server, { first: 20 })).slice(-1);
    const beyond = await productPage(server, { after: last?.pageInfo.endCursor });
    expect(beyond.nodes).toEqual([]);
    expect(beyond.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['nothing', { first: 0 }, ['OUT_OF_RANGE first']],
    ['less than nothing', { first: -1 }, ['OUT_OF_RANGE first']],
    ['more than 100', { first: 101 }, ['OUT_OF_RANGE first']],
    ['a negative offset', { offset: -1 }, ['OUT_OF_RANGE offset']],
    ['an offset above 10,000', { offset: 10_001 }, ['OUT_OF_RANGE offset']],
    ['a cursor that is none', { after: 'x' }, ['INVALID after']],
    ['an empty cursor', { after: '' }, ['INVALID after']],
    [
      'a cursor of another making',
      { after: Buffer.from('["a","b","c"]').toString('base64url') },
      ['INVALID after'],
    ],
    [
      'more than 100 ids',
      { filter: { ids: Array.from({ length: 101 }, () => 'x') } },
      ['TOO_MANY filter.ids'],
    ],
    [
      'everything wrong at once',
      { first: 101, after: 'x', offset: -1, filter: { ids: Array.from({ length: 101 }, () => 'x') } },
      ['OUT_OF_RANGE first', 'OUT_OF_RANGE offset', 'INVALID offset', 'INVALID after', 'TOO_MANY filter.ids'],
    ],
  ])('are refused for %s', async (_, variables, faults) => {
    expect(await faultsOfPage(server, variables)).toEqual(faults);
  });

  it('are refused for a cursor together with an offset', async () => {
    const { pageInfo } = await productPage(server, { first: 1 });
    const { endCursor: after } = pageInfo;
    expect(await faultsOfPage(server, { after, offset: 0 })).toEqual(['INVALID offset']);
  });

  it('are refused for the cursor of another order, and for one that was altered', async () => {
    const by = (field: string, direction: string) => ({ orderBy: { field, direction } });
    const { pageInfo } = await productPage(server, { ...by('NAME', 'ASC'), first: 2 });
    const { endCursor } = pageInfo;
    if (!endCursor) throw new Error('No cursor');
    for (const order of [by('NAME', 'DESC'), by('SKU', 'ASC'), by('CREATED_AT', 'ASC')])
      expect(await faultsOfPage(server, { ...order, after: endCursor })).toEqual(['INVALID after']);
    const text = Buffer.from(endCursor, 'base64url').toString();
    const id = text.match(/[0-9a-f-]{36}/)?.[0] ?? '';
    expect(id).not.toBe('');
    const forged = [
      text.replace(id, 'x'),
      text.replace(id, "x'); drop table product; --"),
      `${text}]`,
      '[]',
      'null',
    ];
    for (const one of forged) {
      const after = Buffer.from(one).toString('base64url');
      expect(await faultsOfPage(server, { after }), one).toEqual(['INVALID after']);
    }
  });

  it('are refused for a forged moment in a cursor of moments', async () => {
    const orderBy = { field: 'CREATED_AT', direction: 'ASC' };
    const { pageInfo } = await productPage(server, { orderBy, first: 1 });
    const text = Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString();
    const after = Buffer.from(text.replace(/\d{4}-\d{2}-\d{2}/, 'someday')).toString('base64url');
    expect(await faultsOfPage(server, { orderBy, after })).toEqual(['INVALID after']);
  });

  it('take 100 ids', async () => {
    const ids = Array.from({ length: 100 }, () => 'x');
    expect((await productPage(server, { filter: { ids } })).nodes).toEqual([]);
  });

  it.each([
    { first: null },
    { first: '20' },
    { first: 1.5 },
    { orderBy: { field: 'PRICE', direction: 'ASC' } },
  ])('are refused by GraphQL itself for %o', async (variables) => {
    const { status, body } = await askForProducts(server, variables);
    expect(status).toBe(400);
    expect(codesOf(body)).toEqual(['BAD_USER_INPUT']);
  });
});
