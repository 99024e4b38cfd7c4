import type { Case } from './cases.js';

const DOCUMENT = /* GraphQL */ `query Products($filter: ProductFilter) {
  products(first: 20, filter: $filter) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id sku name type category { name } price { unit material installation currency } }
  }
}`;

const RULE_SETS = '{ ruleSets(first: 20) { totalCount nodes { id number note inForce } } }';

export const catalogueCases = (): readonly Case[] => [
  { name: 'products', document: DOCUMENT },
  { name: 'products, by name part', document: DOCUMENT, variables: { filter: { search: 'ceram' } } },
  { name: 'rule sets', document: RULE_SETS },
];
