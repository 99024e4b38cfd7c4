import { describe, expect, test } from 'vitest';
import { inForceOn, placeOn, predecessorOf } from './price-timeline.js';

const past = { id: 'past', validFrom: '2026-01-01', validUntil: '2026-06-01' };
const open = { id: 'open', validFrom: '2026-06-01', validUntil: '2027-01-01' };
const future = { id: 'future', validFrom: '2027-01-01', validUntil: null };
const history = [future, past, open];

describe('a new price', () => {
  test('is the first and has no end when there is none', () =>
    expect(placeOn([], '2026-11-21')).toEqual({ replaces: null, closes: null, validUntil: null }));

  test('closes the one in force and ends where the next begins', () =>
    expect(placeOn(history, '2026-11-21')).toEqual({
      replaces: null,
      closes: 'open',
      validUntil: '2027-01-01',
    }));

  test('after the last one closes that and has no end', () =>
    expect(placeOn(history, '2027-02-01')).toEqual({ replaces: null, closes: 'future', validUntil: null }));

  test('replaces the one that starts the same day', () => {
    expect(placeOn(history, '2027-01-01')).toEqual({ replaces: 'future', closes: null, validUntil: null });
    expect(placeOn(history, '2026-06-01')).toEqual({
      replaces: 'open',
      closes: null,
      validUntil: '2027-01-01',
    });
  });

  test('before all others closes nothing', () =>
    expect(placeOn([future], '2026-11-21')).toEqual({
      replaces: null,
      closes: null,
      validUntil: '2027-01-01',
    }));

  test('in a gap leaves the one before it as it is', () =>
    expect(placeOn([past], '2026-08-01')).toEqual({ replaces: null, closes: null, validUntil: null }));
});

test('a price is in force from its first day to the day before its end', () => {
  expect(inForceOn(history, '2026-05-31')).toBe(past);
  expect(inForceOn(history, '2026-06-01')).toBe(open);
  expect(inForceOn(history, '2099-12-31')).toBe(future);
  expect(inForceOn(history, '2025-12-31')).toBeNull();
});

test('the predecessor of a price is the one that it ended', () => {
  expect(predecessorOf(history, future)).toBe(open);
  expect(predecessorOf(history, past)).toBeNull();
  expect(predecessorOf([past, future], future)).toBeNull();
});
