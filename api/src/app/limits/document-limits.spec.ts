import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { documentLimits } from './document-limits.js';
import { shapeOf } from './document-shape.js';
import { LIMITS } from './limits.js';

const schema = buildSchema('type Query { a: Int, q: Query }');
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const codes = (source: string) =>
  validate(schema, parse(source), [documentLimits]).map(({ extensions }) => extensions.code);
const nested = (levels: number): string => (levels === 1 ? 'a' : `q { ${nested(levels - 1)} }`);
/** Each fragment spreads the next one twice. */
const doubling = (levels: number) =>
  `{ ...F0 } ${times(levels, (n) => `fragment F${n} on Query { a ${n < levels - 1 ? `q { ...F${n + 1} } b: q { ...F${n + 1} }` : ''} }`)}`;

test.each([
  [
    'TOO_MANY_FRAGMENTS',
    (n: number) => `{ a } ${times(n, (i) => `fragment F${i} on Query { a }`)}`,
    LIMITS.fragments,
  ],
  ['QUERY_TOO_DEEP', (n: number) => `{ ${'... { '.repeat(n - 1)} a ${'} '.repeat(n - 1)} }`, LIMITS.nesting],
  ['QUERY_TOO_DEEP', (n: number) => `{ a(b: ${'['.repeat(n - 1)}${']'.repeat(n - 1)}) }`, LIMITS.nesting],
  ['TOO_MANY_ROOT_FIELDS', (n: number) => `{ ${times(n, () => 'a')} }`, LIMITS.rootFields],
  ['QUERY_TOO_DEEP', (n: number) => `{ ${nested(n)} }`, LIMITS.depth],
  ['TOO_MANY_ALIASES', (n: number) => `{ q { ${times(n, (i) => `a${i}: a`)} } }`, LIMITS.aliases],
  ['TOO_MANY_DIRECTIVES', (n: number) => `{ a ${times(n, () => '@skip(if: false)')} }`, LIMITS.directives],
  ['TOO_MANY_FIELDS', (n: number) => `{ q { ${times(n - 1, () => 'a')} } }`, LIMITS.fields],
])('%s begins one beyond the limit', (code, document, most) => {
  expect(codes(document(most))).toEqual([]);
  expect(codes(document(most + 1))).toEqual([code]);
});

test('fragments hide nothing, and those that contain themselves are refused', () => {
  const five = times(5, () => 'a');
  expect(codes(`{ ...F ... on Query { ${five} a } } fragment F on Query { ${five} }`)).toEqual([
    'TOO_MANY_ROOT_FIELDS',
  ]);
  expect(codes('{ ...F } fragment F on Query { a ...G } fragment G on Query { ...F }')).toEqual([
    'FRAGMENT_CYCLE',
  ]);
  expect(codes('{ a } fragment F on Query { a ...F }')).toEqual(['FRAGMENT_CYCLE']);
});

test('fragments that double a hundred times are counted without being unfolded', () => {
  const shape = shapeOf(parse(doubling(100)));
  expect(shape.fields).toBe(1e9);
  expect(shape.depth).toBe(100);
  expect(codes(doubling(8))).toEqual([]);
});

test('GraphQL’s own rules see nothing of a document that is refused', () => {
  const wrong = `{ ${times(11, () => 'nothingLikeIt')} }`;
  const errors = validate(schema, parse(wrong));
  expect(errors).toHaveLength(11);
  expect(validate(schema, parse(wrong), [documentLimits])).toHaveLength(1);
});

test('introspection as tools ask for it passes', () => expect(codes(getIntrospectionQuery())).toEqual([]));
