import type { GraphQLAnswer, Variables } from './graphql.js';
import { codesOf } from './raw-http.js';
import type { Server } from './server.js';

export interface Product {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly type: string;
  readonly active: boolean;
  readonly category: { readonly slug: string; readonly verticals: readonly string[] };
}

export interface Page {
  readonly nodes: readonly Product[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PRODUCTS = /* GraphQL */ `query Products(
  $filter: ProductFilter, $orderBy: ProductOrder, $first: Int! = 20, $after: String, $offset: Int
) {
  products(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    nodes { id sku name type active category { slug verticals } }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

export const askForProducts = (
  server: Server,
  variables: Variables,
): Promise<GraphQLAnswer<{ products: Page }>> => server.gql<{ products: Page }>(PRODUCTS, variables);

/** A page that has to be there. */
export async function productPage(server: Server, variables: Variables = {}): Promise<Page> {
  return (await server.data<{ products: Page }>(PRODUCTS, variables)).products;
}

/** What a page is refused for, as "CODE path". */
export async function faultsOfPage(server: Server, variables: Variables): Promise<readonly string[]> {
  const { body } = await askForProducts(server, variables);
  if (codesOf(body)[0] !== 'BAD_USER_INPUT') throw new Error(`Not refused so: ${JSON.stringify(body)}`);
  const userErrors = body.errors?.[0]?.extensions?.userErrors;
  if (!Array.isArray(userErrors)) throw new Error(`No user errors: ${JSON.stringify(body)}`);
  return userErrors.map(
    ({ code, path }: { code: string; path: readonly string[] }) => `${code} ${path.join('.')}`,
  );
}

/** Every page from the first to the last, by cursor. */
export async function walk(server: Server, variables: Variables): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await productPage(server, { ...variables, after });
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && pages.length < 100);
  return pages;
}
