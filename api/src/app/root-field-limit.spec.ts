import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { rootFieldLimit } from './root-field-limit.js';

const schema = buildSchema('type Query { a: Int }');
const faults = (source: string) => validate(schema, parse(source), [rootFieldLimit]).length;
const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: a`).join(' ');

test('ten fields at the root are fine, eleven are not', () => {
  expect(faults(`{ ${aliases(10)} }`)).toBe(0);
  expect(faults(`{ ${aliases(11)} }`)).toBe(1);
});

test('fragments hide nothing, and those that contain themselves end', () => {
  expect(faults(`{ ...F ... on Query { ${aliases(6)} } } fragment F on Query { ${aliases(5)} }`)).toBe(1);
  expect(faults('{ ...F } fragment F on Query { a ...G } fragment G on Query { ...F }')).toBe(0);
});
