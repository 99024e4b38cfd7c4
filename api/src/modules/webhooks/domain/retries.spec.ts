import { expect, it } from 'vitest';
import { pauseAfter } from '../../../platform/jobs/backoff.js';
import type { RetryPolicy } from '../../../platform/jobs/job-kind.js';
import { retriesOver } from './retries.js';

const HOUR_MS = 3_600_000;

/** How long after the first try the last one is made on average: a pause is anything up to its longest. */
const spanOf = (policy: RetryPolicy): number =>
  Array.from({ length: policy.attempts - 1 }, (_, n) => pauseAfter(n + 1, policy, () => 0.5)).reduce(
    (sum, pause) => sum + pause,
    0,
  );

it('the last try comes about a day after the first', () => {
  expect(spanOf(retriesOver(24 * HOUR_MS)) / HOUR_MS).toBeCloseTo(24, 0);
  expect(retriesOver(24 * HOUR_MS).firstPauseMs).toBe(60_000);
});

it('any other period is filled the same way', () => {
  expect(spanOf(retriesOver(HOUR_MS)) / HOUR_MS).toBeCloseTo(1, 1);
});

it('a round that had to wait for its turn may take twice the period, and an hour at least', () => {
  expect(retriesOver(24 * HOUR_MS).longestMs).toBe(48 * HOUR_MS);
  expect(retriesOver(2_000).longestMs).toBe(HOUR_MS);
});

it('no period, no second try', () => expect(retriesOver(0).attempts).toBe(1));
