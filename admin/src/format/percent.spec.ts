import { expect, it } from 'vitest';
import { percentOf, rateOf } from './percent';

it.each([
  ['0', '0'],
  ['0.07', '7'],
  ['0.125', '12.5'],
  ['1', '100'],
])('%s is %s %%', (rate, percent) => {
  expect(percentOf(rate)).toBe(percent);
  expect(rateOf(percent)).toBe(rate);
});
