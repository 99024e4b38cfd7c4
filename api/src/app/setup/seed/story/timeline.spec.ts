import { describe, expect, it } from 'vitest';
import { Random } from '../random.js';
import { moments } from './timeline.js';

const FROM = new Date('2024-11-21T00:00:00Z');
const UNTIL = new Date('2026-11-21T00:00:00Z');
const made = (count: number) => [...moments(count, FROM, UNTIL, new Random(1))];

describe('when quotations are made', () => {
  it.each([1, 7, 1000, 5000])('gives exactly %i moments, in order, within the time asked for', (count) => {
    const times = made(count).map((moment) => moment.getTime());
    expect(times).toHaveLength(count);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    expect(times[0]).toBeGreaterThanOrEqual(FROM.getTime());
    expect(times.at(-1)).toBeLessThanOrEqual(UNTIL.getTime());
  });

  it('is busier on weekdays and later in the shop’s life', () => {
    const days = made(5000);
    const sundays = days.filter((day) => day.getUTCDay() === 0).length;
    const mondays = days.filter((day) => day.getUTCDay() === 1).length;
    expect(mondays).toBeGreaterThan(2 * sundays);
    const half = (FROM.getTime() + UNTIL.getTime()) / 2;
    expect(days.filter((day) => day.getTime() > half).length).toBeGreaterThan(2700);
  });
});
