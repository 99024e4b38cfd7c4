import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { type GivenProduct, type ProductData, parseProduct, withChanges } from './parse-product.js';

const GIVEN: GivenProduct = {
  sku: ' ÑANDÚ 35/7 ',
  name: ' Película ',
  description: '  ',
  type: 'VINYL',
  categoryId: 'c',
  specifications: {
    color: ' gris ',
    opacity: 0,
    uvProtection: 100,
    thicknessMicrons: Decimal.parse('50.2500'),
  },
};

const parse = (changes: Partial<GivenProduct> = {}) => {
  const faults = FaultList.for([]);
  return faults.result(parseProduct({ ...GIVEN, ...changes }, faults));
};
const dataOf = (changes: Partial<GivenProduct> = {}): ProductData => {
  const parsed = parse(changes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};
const faultsOf = (changes: Partial<GivenProduct>): string[] => {
  const parsed = parse(changes);
  return parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const thick = (text: string) => ({ specifications: { thicknessMicrons: Decimal.parse(text) } });

test('a product is tidied: trimmed, blank texts and figures that are not given absent, decimals canonical', () =>
  expect(dataOf()).toEqual({
    sku: 'ÑANDÚ 35/7',
    name: 'Película',
    description: null,
    type: 'VINYL',
    categoryId: 'c',
    material: null,
    color: 'gris',
    opacity: 0,
    uvProtection: 100,
    heatRejection: null,
    visibleLightTransmission: null,
    thicknessMicrons: '50.25',
    warrantyYears: null,
  }));

test.each<[string, Partial<GivenProduct>]>([
  ['REQUIRED sku', { sku: '  ' }],
  ['OUT_OF_RANGE sku', { sku: 'x'.repeat(61) }],
  ['INVALID sku', { sku: 'A\tB' }],
  ['INVALID sku', { sku: 'A\u200bB' }],
  ['INVALID sku', { sku: 'A\u00a0B' }],
  ['REQUIRED name', { name: null }],
  ['OUT_OF_RANGE name', { name: 'x'.repeat(121) }],
  ['OUT_OF_RANGE description', { description: 'x'.repeat(4_001) }],
  ['REQUIRED type', { type: null }],
  ['REQUIRED categoryId', { categoryId: null }],
  ['OUT_OF_RANGE specifications.color', { specifications: { color: 'x'.repeat(121) } }],
  ['OUT_OF_RANGE specifications.opacity', { specifications: { opacity: -1 } }],
  ['OUT_OF_RANGE specifications.heatRejection', { specifications: { heatRejection: 101 } }],
  ['OUT_OF_RANGE specifications.warrantyYears', { specifications: { warrantyYears: 101 } }],
  ['OUT_OF_RANGE specifications.thicknessMicrons', thick('0')],
  ['OUT_OF_RANGE specifications.thicknessMicrons', thick('10000.0001')],
  ['INVALID specifications.thicknessMicrons', thick('1.00001')],
])('%s', (fault, changes) => expect(faultsOf(changes)).toEqual([fault]));

test('the bounds themselves are good', () => {
  expect(dataOf({ sku: '🪟'.repeat(60), name: 'x'.repeat(120) }).sku).toHaveLength(120);
  expect(dataOf(thick('10000')).thicknessMicrons).toBe('10000');
  expect(dataOf(thick('0.0001')).thicknessMicrons).toBe('0.0001');
});

test('every fault is named at once', () =>
  expect(faultsOf({ sku: null, name: null, specifications: { opacity: 101, warrantyYears: -1 } })).toEqual([
    'REQUIRED sku',
    'REQUIRED name',
    'OUT_OF_RANGE specifications.opacity',
    'OUT_OF_RANGE specifications.warrantyYears',
  ]));

describe('changes', () => {
  const current = dataOf();
  const changed = (changes: Partial<GivenProduct>) => dataOf(withChanges(current, changes));

  test('of nothing leave everything', () => expect(changed({})).toEqual(current));

  test('leave what they do not name, also among the figures', () =>
    expect(changed({ name: 'Otra', specifications: { color: null, warrantyYears: 5 } })).toEqual({
      ...current,
      name: 'Otra',
      color: null,
      warrantyYears: 5,
    }));

  test('of the specifications to null clear all figures', () =>
    expect(changed({ specifications: null })).toMatchObject({
      sku: current.sku,
      color: null,
      opacity: null,
      thicknessMicrons: null,
    }));
});
