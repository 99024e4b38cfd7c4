import { expect, test } from 'vitest';
import { FaultList } from '../../../kernel/fault-list.js';
import { type GivenCategory, parseCategory } from './parse-category.js';

const GIVEN: GivenCategory = {
  slug: ' control-solar-2 ',
  name: ' Control solar ',
  verticals: ['RESIDENTIAL', 'AUTOMOTIVE', 'RESIDENTIAL'],
  features: [' Rechazo de calor '],
};

const parse = (changes: Partial<GivenCategory> = {}) => {
  const faults = FaultList.for([]);
  return faults.result(parseCategory({ ...GIVEN, ...changes }, faults));
};

test('a category is tidied: trimmed, each line of business once', () =>
  expect(parse()).toEqual({
    ok: true,
    value: {
      slug: 'control-solar-2',
      name: 'Control solar',
      verticals: ['RESIDENTIAL', 'AUTOMOTIVE'],
      features: ['Rechazo de calor'],
    },
  }));

test.each<[string, Partial<GivenCategory>]>([
  ['REQUIRED slug', { slug: null }],
  ['INVALID slug', { slug: 'Control' }],
  ['INVALID slug', { slug: 'diseño' }],
  ['INVALID slug', { slug: 'a b' }],
  ['OUT_OF_RANGE slug', { slug: 'a'.repeat(81) }],
  ['REQUIRED name', { name: ' ' }],
  ['REQUIRED verticals', { verticals: [] }],
  ['REQUIRED verticals', { verticals: null }],
  ['TOO_MANY features', { features: Array.from({ length: 21 }, () => 'x') }],
  ['REQUIRED features.1', { features: ['x', ' '] }],
  ['OUT_OF_RANGE features.0', { features: ['x'.repeat(121)] }],
])('%s', (fault, changes) => {
  const parsed = parse(changes);
  expect(parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    fault,
  ]);
});

test('features may be absent', () =>
  expect(parse({ features: null })).toMatchObject({ value: { features: [] } }));
