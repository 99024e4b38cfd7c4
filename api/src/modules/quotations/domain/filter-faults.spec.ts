import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { filterFaults } from './filter-faults.js';

const told = (...given: Parameters<typeof filterFaults>) =>
  filterFaults(...given).map(({ code, path }) => `${code} ${path.join('.')}`);

test('amounts may be open to one side, and equal', () => {
  const amount = Decimal.parse('10.50');
  expect(told({ minTotal: amount }, true)).toEqual([]);
  expect(told({ maxTotal: amount }, true)).toEqual([]);
  expect(told({ minTotal: amount, maxTotal: Decimal.parse('10.5') }, true)).toEqual([]);
});

test('amounts below zero and the wrong way round are told at once', () => {
  const wrong = { minTotal: Decimal.parse('-1'), maxTotal: Decimal.parse('-2'), ids: Array(101).fill('x') };
  expect(told(wrong, true)).toEqual([
    'TOO_MANY filter.ids',
    'OUT_OF_RANGE filter.minTotal',
    'OUT_OF_RANGE filter.maxTotal',
    'INVALID filter.maxTotal',
  ]);
});

test('only the shop asks by seller', () => {
  expect(told({ sellerId: 'x' }, true)).toEqual([]);
  expect(told({ sellerId: 'x' }, false)).toEqual(['FORBIDDEN filter.sellerId']);
});
