import { expect, it } from 'vitest';
import { keepsFailing } from './endpoint-state.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

it.each([
  [hoursAgo(24), 1, false],
  [hoursAgo(71), 9, false],
  [hoursAgo(72), 1, true],
  [hoursAgo(1), 10, true],
  [hoursAgo(100), 0, false],
  [null, 0, false],
])('failing since %s with %i given up: %s', (since, givenUp, expected) =>
  expect(keepsFailing({ since, givenUp }, NOW)).toBe(expected),
);
