import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApiSchema } from '../schema.js';
import { budgets } from './budgets.js';
import { documentLimits } from './document-limits.js';
import { LIMITS } from './limits.js';
import { operationCost } from './operation-cost.js';
import { PARSE_OPTIONS } from './parse-options.js';

const nothingRuns = () => {
  throw new Error('Nothing is executed here.');
};
const schema = buildApiSchema({ get: nothingRuns }, { quotation: nothingRuns, quotations: nothingRuns });
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

interface Example {
  readonly file: string;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const find = (pattern: string, expression: RegExp): Example[] =>
  globSync(pattern, { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(expression)].map(([, source = '', json = '{}']) => ({
      file,
      source,
      variables: JSON.parse(json),
    })),
  );

const IN_PAGES = /```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g;
/** The documents of the front ends, as codegen writes them down for the API. */
const ofFrontEnd = (name: string): Example[] => {
  const file = `${name}/src/generated/persisted-documents.json`;
  const texts: Record<string, string> = JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));
  return Object.values(texts).map((source) => ({ file, source, variables: {} }));
};
const known = [
  ...find('README.md', IN_PAGES),
  ...find('docs/**/*.md', IN_PAGES),
  ...ofFrontEnd('admin'),
  ...ofFrontEnd('storefront'),
];

const costOf = ({ source, variables }: Omit<Example, 'file'>): number => {
  const document = parse(source, PARSE_OPTIONS);
  const operation = getOperationAST(document);
  return operation ? operationCost(schema, document, operation, variables) : 0;
};

const { budgetOf } = budgets(1);
const anonymous = budgetOf({ kind: 'anonymous' }, '192.0.2.1').points;

test('there are operations in the pages and in the front ends', () => {
  const files = known.map(({ file }) => file.split('/', 1)[0]);
  expect(files).toEqual(expect.arrayContaining(['README.md', 'docs', 'storefront']));
});

test.each(known)('$file passes: $source', ({ source, variables }) => {
  expect(validate(schema, parse(source, PARSE_OPTIONS), [documentLimits])).toEqual([]);
  expect(costOf({ source, variables })).toBeLessThan(LIMITS.cost);
});

describe('a minute of an anonymous address is enough for', () => {
  test('ninety times the storefront’s films', () => {
    const films = known.find(({ source }) => source.includes('query Films('));
    if (!films) throw new Error('The storefront asks for no films');
    expect(costOf(films) * 90).toBeLessThanOrEqual(anonymous);
  });

  test('ten people who change sizes once a second, in a home of 40 openings', () => {
    const openings = Array.from({ length: 10 }, () => ({ width: 1, height: 1, items: [{ sku: 'A' }] }));
    const rooms = Array.from({ length: 4 }, () => ({ name: 'Sala', openings }));
    const variables = { input: { properties: [{ rooms }] } };
    const preview = known.find(({ source }) => source.includes('query CompareAlternatives'));
    if (!preview) throw new Error('No page prices a home');
    expect(costOf({ ...preview, variables }) * 10 * 60).toBeLessThanOrEqual(anonymous);
  });
});
