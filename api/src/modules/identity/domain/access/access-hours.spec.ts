import { describe, expect, test } from 'vitest';
import { type AccessHours, endOfHours, isTimeOfDay } from './access-hours.js';

const SANTIAGO = 'America/Santiago';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const daily = (from: string, until: string, days: readonly number[] = EVERY_DAY): AccessHours => ({
  days,
  from,
  until,
});
const end = (hours: readonly AccessHours[], at: string) =>
  endOfHours(hours, SANTIAGO, new Date(at))?.toISOString() ?? null;

describe('hours within a day', () => {
  // Saturday 21 November 2026; Chile is at UTC-3.
  test.each([
    ['2026-11-21T10:59:59.999Z', null],
    ['2026-11-21T11:00:00Z', '2026-11-21T22:00:00.000Z'],
    ['2026-11-21T21:59:59.999Z', '2026-11-21T22:00:00.000Z'],
    ['2026-11-21T22:00:00Z', null],
  ])('08:00 to 19:00 at %s', (at, expected) => expect(end([daily('08:00', '19:00')], at)).toBe(expected));

  test('count on their days of the week only, by the days of the shop', () => {
    const saturdays = [daily('00:00', '24:00', [6])];
    expect(end(saturdays, '2026-11-21T02:59:59Z')).toBeNull();
    expect(end(saturdays, '2026-11-21T03:00:00Z')).toBe('2026-11-22T03:00:00.000Z');
    expect(end(saturdays, '2026-11-22T02:59:59Z')).toBe('2026-11-22T03:00:00.000Z');
    expect(end(saturdays, '2026-11-22T03:00:00Z')).toBeNull();
    expect(end([daily('00:00', '24:00', [7])], '2026-11-22T03:00:00Z')).toBe('2026-11-23T03:00:00.000Z');
  });

  test('that overlap end with the latest', () => {
    const hours = [daily('08:00', '12:00'), daily('11:00', '14:00')];
    expect(end(hours, '2026-11-21T14:30:00Z')).toBe('2026-11-21T17:00:00.000Z');
    expect(end([], '2026-11-21T14:30:00Z')).toBeNull();
    expect(end([daily('08:00', '12:00', [])], '2026-11-21T14:30:00Z')).toBeNull();
  });
});

describe('hours across midnight', () => {
  const nights = [daily('22:00', '06:00', [5])];
  test.each([
    ['2026-11-21T00:59:59Z', null],
    ['2026-11-21T01:00:00Z', '2026-11-21T09:00:00.000Z'],
    ['2026-11-21T08:59:59Z', '2026-11-21T09:00:00.000Z'],
    ['2026-11-21T09:00:00Z', null],
    // The night from Saturday to Sunday does not begin on a Friday.
    ['2026-11-22T01:00:00Z', null],
  ])('Friday 22:00 to 06:00 at %s', (at, expected) => expect(end(nights, at)).toBe(expected));

  test('from a time to itself are a whole day', () => {
    const day = [daily('08:00', '08:00', [6])];
    expect(end(day, '2026-11-21T11:00:00Z')).toBe('2026-11-22T11:00:00.000Z');
    expect(end(day, '2026-11-22T10:59:59Z')).toBe('2026-11-22T11:00:00.000Z');
    expect(end(day, '2026-11-22T11:00:00Z')).toBeNull();
  });

  test('from Sunday reach into Monday, also over New Year', () => {
    expect(end([daily('20:00', '04:00', [7])], '2026-11-23T06:00:00Z')).toBe('2026-11-23T07:00:00.000Z');
    expect(end([daily('20:00', '04:00', [4])], '2027-01-01T06:00:00Z')).toBe('2027-01-01T07:00:00.000Z');
  });
});

describe('days on which clocks change in Santiago', () => {
  // 2026-09-06: at 00:00 (04:00Z) clocks go to 01:00, UTC-4 to UTC-3. 2026-04-05: at 00:00 (03:00Z) back to 23:00 on the 4th.
  test('hours around the lost hour last an hour less', () => {
    const nights = [daily('22:00', '06:00', [6])];
    expect(end(nights, '2026-09-06T02:00:00Z')).toBe('2026-09-06T09:00:00.000Z');
    expect(end(nights, '2026-09-06T01:59:59Z')).toBeNull();
  });

  test('a time that clocks leave out is as long after the change', () => {
    const hours = [daily('00:30', '02:00', [7])];
    expect(end(hours, '2026-09-06T04:29:59Z')).toBeNull();
    expect(end(hours, '2026-09-06T04:30:00Z')).toBe('2026-09-06T05:00:00.000Z');
    const early = [daily('22:00', '00:30', [6])];
    expect(end(early, '2026-09-06T03:00:00Z')).toBe('2026-09-06T04:30:00.000Z');
  });

  test('a time that clocks show twice begins at the first and ends at the second', () => {
    const late = [daily('23:30', '23:45', [6])];
    expect(end(late, '2026-04-05T02:29:59Z')).toBeNull();
    expect(end(late, '2026-04-05T02:30:00Z')).toBe('2026-04-05T03:45:00.000Z');
    expect(end(late, '2026-04-05T03:44:59Z')).toBe('2026-04-05T03:45:00.000Z');
    expect(end(late, '2026-04-05T03:45:00Z')).toBeNull();
  });

  test('midnight ends the longer day once', () => {
    const saturday = [daily('08:00', '24:00', [6])];
    expect(end(saturday, '2026-04-05T02:30:00Z')).toBe('2026-04-05T04:00:00.000Z');
    expect(end(saturday, '2026-04-05T03:59:59Z')).toBe('2026-04-05T04:00:00.000Z');
  });

  test('an ordinary working day is the same either side', () => {
    expect(end([daily('08:00', '19:00')], '2026-04-04T21:59:59Z')).toBe('2026-04-04T22:00:00.000Z');
    expect(end([daily('08:00', '19:00')], '2026-04-05T22:30:00Z')).toBe('2026-04-05T23:00:00.000Z');
  });
});

test('hours work in zones far from UTC and of half hours', () => {
  const noon = [daily('12:00', '13:00')];
  const at = (zone: string, instant: string) => endOfHours(noon, zone, new Date(instant))?.toISOString();
  expect(at('Pacific/Kiritimati', '2026-11-20T22:30:00Z')).toBe('2026-11-20T23:00:00.000Z');
  expect(at('Pacific/Pago_Pago', '2026-11-20T23:30:00Z')).toBe('2026-11-21T00:00:00.000Z');
  expect(at('Asia/Kolkata', '2026-11-21T06:30:00Z')).toBe('2026-11-21T07:30:00.000Z');
});

test.each([
  ['00:00', true, true],
  ['23:59', true, true],
  ['24:00', false, true],
  ['24:01', false, false],
  ['8:00', false, false],
  ['12:60', false, false],
  ['', false, false],
])('%s as a time of day', (text, from, until) => {
  expect([isTimeOfDay(text, 'from'), isTimeOfDay(text, 'until')]).toEqual([from, until]);
});
