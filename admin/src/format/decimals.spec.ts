import { expect, it } from 'vitest';
import { compareDecimals, differenceOf, sumOf } from './decimals';

it('adds what numbers cannot', () => {
  expect(sumOf(['0.1', '0.2'])).toBe('0.3');
  expect(sumOf(['9007199254740993', '-0.05', '1.1'])).toBe('9007199254740994.05');
  expect(sumOf(['-0.05', '-0.5'])).toBe('-0.55');
  expect(sumOf([])).toBe('0');
});

it('takes away and compares', () => {
  expect(differenceOf('10', '12.50')).toBe('-2.50');
  expect(differenceOf('-1', '-3')).toBe('2');
  expect(compareDecimals('1.50', '1.5')).toBe(0);
  expect(compareDecimals('-2', '1')).toBeLessThan(0);
  expect(compareDecimals('10', '9.99')).toBeGreaterThan(0);
});
