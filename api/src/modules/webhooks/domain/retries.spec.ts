import { expect, it } from 'vitest';
import type { RetryPolicy } from '../../../platform/jobs/job-kind.js';
import { retriesOver, USUAL_RETRY_MS } from './retries.js';

/** How long after the first try the last one is made. */
const spanOf = ({ attempts, firstPauseMs, longestPauseMs }: RetryPolicy): number =>
  Array.from({ length: attempts - 1 }, (_, n) => Math.min(firstPauseMs * 2 ** n, longestPauseMs)).reduce(
    (sum, pause) => sum + pause,
    0,
  );

const HOUR_MS = 3_600_000;

it('the last try comes about a day after the first', () => {
  expect(spanOf(retriesOver(USUAL_RETRY_MS)) / HOUR_MS).toBeCloseTo(24, 0);
  expect(retriesOver(USUAL_RETRY_MS).firstPauseMs).toBe(30_000);
});

it('any other period is filled the same way', () => {
  expect(spanOf(retriesOver(HOUR_MS)) / HOUR_MS).toBeCloseTo(1, 1);
});

it('no period, no second try', () => expect(retriesOver(0).attempts).toBe(1));
