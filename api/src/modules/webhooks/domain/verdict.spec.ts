import { expect, it } from 'vitest';
import { verdictOn } from './verdict.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const on = (status: number, retryAfter: string | null = null) =>
  verdictOn({ status, answer: '', retryAfter }, NOW);

it.each([200, 201, 204, 299])('%i is taken', (status) => expect(on(status)).toEqual({ kind: 'taken' }));
it('410 is gone', () => expect(on(410)).toEqual({ kind: 'gone' }));
it.each([199, 301, 307, 400, 401, 404, 500, 502])('%i is tried again', (status) =>
  expect(on(status, '60')).toEqual({ kind: 'again', afterMs: null }),
);

it.each([
  ['120', 120_000],
  ['0', 0],
  ['Tue, 24 Nov 2026 12:05:00 GMT', 300_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['999999999', 3_600_000],
  ['soon', null],
  ['-5', null],
  [null, null],
])('429 and 503 are given the time they ask for: %s', (asked, afterMs) => {
  expect(on(429, asked)).toEqual({ kind: 'again', afterMs });
  expect(on(503, asked)).toEqual({ kind: 'again', afterMs });
});

it('no answer is tried again', () =>
  expect(verdictOn({ failure: 'TIMED_OUT', detail: '' }, NOW)).toEqual({ kind: 'again', afterMs: null }));
