import { expect, test } from 'vitest';
import { zip } from './zip.js';

test('two lists side by side are as long as the shorter', () => {
  expect(zip([1, 2, 3], ['a', undefined])).toEqual([
    [1, 'a'],
    [2, undefined],
  ]);
  expect(zip([], [1])).toEqual([]);
});
