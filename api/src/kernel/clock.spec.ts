import { expect, test } from 'vitest';
import { dayIn, systemClock } from './clock.js';

test('a day begins at midnight of the shop, not of Greenwich', () => {
  const instant = new Date('2026-11-22T02:30:00Z');
  expect(dayIn('America/Santiago', instant)).toBe('2026-11-21');
  expect(dayIn('UTC', instant)).toBe('2026-11-22');
});

test('the day on which the clocks change still has one date', () => {
  // In 2026 Chile leaves summer time on the night of 4 to 5 April: 23:30 happens twice.
  expect(dayIn('America/Santiago', new Date('2026-04-05T02:30:00Z'))).toBe('2026-04-04');
  expect(dayIn('America/Santiago', new Date('2026-04-05T03:30:00Z'))).toBe('2026-04-04');
  expect(dayIn('America/Santiago', new Date('2026-04-05T04:00:00Z'))).toBe('2026-04-05');
});

test('an offset shifts the clock', () => {
  const shifted = systemClock(86_400_000).now().getTime() - Date.now();
  expect(Math.abs(shifted - 86_400_000)).toBeLessThan(1_000);
});
