import { expect, test } from 'vitest';
import { reorder } from './reorder.js';

const ALL = ['a', 'b', 'c', 'd'];

test('naming all orders all', () => expect(reorder(ALL, ['d', 'b', 'a', 'c'])).toEqual(['d', 'b', 'a', 'c']));

test('naming some exchanges their places and leaves the others', () =>
  expect(reorder(ALL, ['d', 'b'])).toEqual(['a', 'd', 'c', 'b']));

test('naming none or one changes nothing', () => {
  expect(reorder(ALL, [])).toEqual(ALL);
  expect(reorder(ALL, ['c'])).toEqual(ALL);
});
