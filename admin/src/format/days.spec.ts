import { describe, expect, it } from 'vitest';
import { dayStart, momentIn, nextDay, today } from './days';

describe('nextDay', () => {
  it.each([
    ['2026-11-21', '2026-11-22'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
  ])('%s', (day, next) => expect(nextDay(day)).toBe(next));
});

describe('dayStart', () => {
  it.each([
    ['2026-11-21', 'America/Santiago', '2026-11-21T03:00:00.000Z'],
    ['2026-07-01', 'America/Santiago', '2026-07-01T04:00:00.000Z'],
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21', 'Asia/Tokyo', '2026-11-20T15:00:00.000Z'],
    // The clocks of Chile go forward at midnight: this day begins at 01:00.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-09-07', 'America/Santiago', '2026-09-07T03:00:00.000Z'],
    ['2026-04-05', 'America/Santiago', '2026-04-05T04:00:00.000Z'],
  ])('%s in %s', (day, timeZone, moment) => expect(dayStart(day, timeZone)).toBe(moment));
  it('knows no other form', () => expect(dayStart('21/11', 'UTC')).toBeUndefined());
});

describe('momentIn', () => {
  it.each([
    ['2026-11-21T18:30', 'America/Santiago', '2026-11-21T21:30:00.000Z'],
    ['2026-07-01T18:30', 'America/Santiago', '2026-07-01T22:30:00.000Z'],
    ['2026-11-21T18:30', 'UTC', '2026-11-21T18:30:00.000Z'],
  ])('%s in %s', (local, timeZone, moment) => expect(momentIn(local, timeZone)).toBe(moment));
  it('knows no other form', () => expect(momentIn('2026-11-21', 'UTC')).toBeUndefined());
});

describe('today', () => {
  it('is still yesterday in the west', () => {
    const now = new Date('2026-11-21T02:00:00Z');
    expect(today('America/Santiago', now)).toBe('2026-11-20');
    expect(today('UTC', now)).toBe('2026-11-21');
  });
});
