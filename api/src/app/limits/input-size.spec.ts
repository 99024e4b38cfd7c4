import { expect, test } from 'vitest';
import { checkInputSize } from './input-size.js';

const list = (length: number) => Array.from({ length }, () => 1);
const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

test.each([
  ['none', undefined],
  ['a list of a thousand', { list: list(1000) }],
  ['lists of 90,000 in all', { lists: Array.from({ length: 90 }, () => list(1000)) }],
  ['a text of a megabyte', { text: 'a'.repeat(1_000_000) }],
  ['thirty levels', { deep: nested(30) }],
])('passes: %s', (_, variables) => expect(() => checkInputSize(variables)).not.toThrow());

test.each([
  ['a longer list', { list: list(1001) }],
  ['too many lists', { lists: Array.from({ length: 101 }, () => list(1000)) }],
  ['a million levels', { deep: nested(1_000_000) }],
])('is refused: %s', (_, variables) =>
  expect(() => checkInputSize(variables)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'INPUT_TOO_LARGE' }) }),
  ),
);
