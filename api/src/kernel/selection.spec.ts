import { buildSchema, type GraphQLResolveInfo, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { selects } from './selection.js';

const schema = buildSchema(`
  type Query { thing: Thing! }
  type Thing { name: String! part: Part! }
  type Part { size: Int! }
`);

const infoOf = (source: string): GraphQLResolveInfo => {
  let seen: GraphQLResolveInfo | undefined;
  const thing = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    seen = info;
    return { name: 'pane', part: { size: 1 } };
  };
  graphqlSync({ schema, source, rootValue: { thing } });
  if (!seen) throw new Error('The query did not run.');
  return seen;
};

test('sees fields at any depth, by their own names rather than aliases', () => {
  const info = infoOf('{ thing { label: name part { size } } }');
  expect(selects(info, 'name')).toBe(true);
  expect(selects(info, 'label')).toBe(false);
  expect(selects(info, 'part', 'size')).toBe(true);
  expect(selects(info, 'part', 'name')).toBe(false);
});

test('looks into fragments, named and inline', () => {
  const info = infoOf(
    '{ thing { ...A } } fragment A on Thing { ... on Thing { part { ...B } } } fragment B on Part { size }',
  );
  expect(selects(info, 'part', 'size')).toBe(true);
  expect(selects(info, 'name')).toBe(false);
});

test('looks at every place that asks for the same field', () => {
  const info = infoOf('{ thing { name } thing { part { size } } }');
  expect(selects(info, 'name')).toBe(true);
  expect(selects(info, 'part', 'size')).toBe(true);
});
