import { describe, expect, it } from 'vitest';
import { earlierSpan, lengthOf, pieces, type ReportComparison, usualInterval } from './calendar.js';

const span = (from: string, until: string) => ({ from, until });

describe('what a span is compared with', () => {
  it.each<[ReportComparison, string, string, string, string]>([
    ['PREVIOUS_PERIOD', '2026-11-01', '2026-11-30', '2026-10-02', '2026-10-31'],
    ['PREVIOUS_PERIOD', '2026-01-01', '2026-01-01', '2025-12-31', '2025-12-31'],
    ['PREVIOUS_MONTH', '2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
    ['PREVIOUS_MONTH', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['PREVIOUS_MONTH', '2026-11-01', '2026-11-21', '2026-10-01', '2026-10-21'],
    ['PREVIOUS_MONTH', '2026-03-15', '2026-03-31', '2026-02-15', '2026-02-28'],
    ['PREVIOUS_MONTH', '2026-11-15', '2026-11-30', '2026-10-15', '2026-10-30'],
    ['PREVIOUS_MONTH', '2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['PREVIOUS_QUARTER', '2026-10-01', '2026-12-31', '2026-07-01', '2026-09-30'],
    ['PREVIOUS_QUARTER', '2026-10-01', '2026-11-21', '2026-07-01', '2026-08-21'],
    ['PREVIOUS_YEAR', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['PREVIOUS_YEAR', '2026-01-01', '2026-11-21', '2025-01-01', '2025-11-21'],
  ])('%s of %s to %s is %s to %s', (comparison, from, until, earlierFrom, earlierUntil) => {
    expect(earlierSpan(span(from, until), comparison)).toEqual(span(earlierFrom, earlierUntil));
  });
});

describe('the pieces of a span', () => {
  it('are its days', () => {
    expect(pieces(span('2026-02-27', '2026-03-01'), 'DAY')).toEqual([
      span('2026-02-27', '2026-02-27'),
      span('2026-02-28', '2026-02-28'),
      span('2026-03-01', '2026-03-01'),
    ]);
  });

  it('are weeks from Monday to Sunday, cut at both ends', () => {
    expect(pieces(span('2026-11-21', '2026-12-01'), 'WEEK')).toEqual([
      span('2026-11-21', '2026-11-22'),
      span('2026-11-23', '2026-11-29'),
      span('2026-11-30', '2026-12-01'),
    ]);
  });

  it('are months, cut at both ends', () => {
    expect(pieces(span('2025-12-31', '2026-02-01'), 'MONTH')).toEqual([
      span('2025-12-31', '2025-12-31'),
      span('2026-01-01', '2026-01-31'),
      span('2026-02-01', '2026-02-01'),
    ]);
  });
});

it.each([
  ['2026-11-01', '2026-11-01', 1, 'DAY'],
  ['2026-10-01', '2026-10-31', 31, 'DAY'],
  ['2026-10-01', '2026-12-31', 92, 'WEEK'],
  ['2026-01-01', '2026-12-31', 365, 'MONTH'],
] as const)('%s to %s are %i days, usually shown by %s', (from, until, days, interval) => {
  expect(lengthOf(span(from, until))).toBe(days);
  expect(usualInterval(span(from, until))).toBe(interval);
});
