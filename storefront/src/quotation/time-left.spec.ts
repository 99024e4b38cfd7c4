import { expect, it } from 'vitest';
import { timeLeft } from './time-left';

const now = Date.parse('2026-11-21T12:00:00Z');

it.each([
  ['2026-12-21T12:00:00Z', { unit: 'days', count: 30 }],
  ['2026-11-23T12:00:00Z', { unit: 'days', count: 2 }],
  ['2026-11-23T11:59:59Z', { unit: 'hours', count: 47 }],
  ['2026-11-21T13:59:00Z', { unit: 'minutes', count: 119 }],
  ['2026-11-21T12:00:10Z', { unit: 'minutes', count: 1 }],
  ['2026-11-21T12:00:00Z', null],
  ['2026-11-20T12:00:00Z', null],
])('until %s', (until, left) => expect(timeLeft(until, now)).toEqual(left));
