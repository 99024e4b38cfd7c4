import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { COST } from '../../kernel/cost.js';
import { operationCost } from './operation-cost.js';

const schema = buildSchema(`
  type Query {
    one: Thing
    things(first: Int! = 20): ThingConnection!
    byIds(ids: [ID!]!): [Thing!]!
    price(input: [[Int!]!]!): Price!
  }
  type ThingConnection { nodes: [Thing!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Thing! }
  type Thing { id: ID! parts: [Thing!]! names: [String!]! things(first: Int! = 20): ThingConnection! }
  type Price { total: Int! parts: [Thing!]! }
  type Mutation { change: Thing! }
`);
const price = schema.getQueryType()?.getFields().price;
if (price) price.extensions = { [COST]: { points: 1, perInputItem: 0.5, complete: true } };

const cost = (source: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  return operationCost(schema, document, operation, variables);
};

test.each([
  ['the least', '{ __typename }', {}, 1],
  ['an object, its values included', '{ one { id names } }', {}, 1],
  ['a list takes five where nothing says more', '{ one { parts { id } } }', {}, 6],
  ['a page by its default', '{ things { nodes { id } totalCount } }', {}, 21],
  ['a page by a number', '{ things(first: 3) { nodes { id } } }', {}, 4],
  ['a page by a variable', 'query ($n: Int!) { things(first: $n) { nodes { id } } }', { n: 7 }, 8],
  [
    'a page by a variable left out is the largest',
    'query ($n: Int = 7) { things(first: $n) { nodes { id } } }',
    {},
    101,
  ],
  ['a page beyond the largest is the largest', '{ things(first: 2147483647) { nodes { id } } }', {}, 101],
  ['a page below nothing is nothing', '{ things(first: -5) { nodes { id } } }', {}, 1],
  ['edges and their nodes', '{ things(first: 10) { edges { node { id } } } }', {}, 21],
  ['pages within pages', '{ things(first: 10) { nodes { things(first: 10) { nodes { id } } } } }', {}, 121],
  ['one for each id', '{ byIds(ids: ["a", "b"]) { id } }', {}, 2],
  [
    'one for each id of a variable',
    'query ($ids: [ID!]!) { byIds(ids: $ids) { id } }',
    { ids: ['a', 'b', 'c'] },
    3,
  ],
  ['what is declared, by the input', '{ price(input: [[1, 2], [3]]) { total parts { id } } }', {}, 4],
  ['input in variables', 'query ($i: [[Int!]!]!) { price(input: $i) { total } }', { i: [[1, 2], [3]] }, 4],
  ['a change', 'mutation { change { id } }', {}, 10],
  ['introspection', '{ __schema { types { name } } }', {}, 100],
  [
    'fragments',
    '{ one { ...P } } fragment P on Thing { parts { ...Q } } fragment Q on Thing { parts { id } }',
    {},
    31,
  ],
  ['inline fragments', '{ one { ... on Thing { parts { id } } } }', {}, 6],
])('%s', (_, source, variables, points) => expect(cost(source, variables)).toBe(points));

test('fragments that multiply a hundred times are priced without being unfolded', () => {
  const fragments = Array.from(
    { length: 100 },
    (_, n) => `fragment F${n} on Thing { parts { ...F${n + 1} } b: parts { ...F${n + 1} } }`,
  );
  expect(cost(`{ one { ...F0 } } ${fragments.join(' ')} fragment F100 on Thing { id }`)).toBe(1e9);
});
