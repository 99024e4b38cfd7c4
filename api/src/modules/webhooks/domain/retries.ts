import type { RetryPolicy } from '../../../platform/jobs/job-kind.js';

const DAY_MS = 86_400_000;
/**
 * Over a day: pauses of up to 1 min, 2 min, 4 min and so on up to 15 h 30 min. Jitter makes them half as long on average,
 * so that the last try comes about 24 hours after the first.
 */
const A_DAY: RetryPolicy = { attempts: 13, firstPauseMs: 60_000, longestPauseMs: 55_800_000 };

/** A round of tries, and how long it may take in all, in milliseconds. */
export interface RoundPolicy extends RetryPolicy {
  /** A try that begins later is the last one: so long only those take that had to wait for their turn. */
  readonly longestMs: number;
}

const SHORTEST_ROUND_MS = 3_600_000;

/** Tries spread over a period, close together at first. */
export const retriesOver = (periodMs: number): RoundPolicy => {
  const part = (ms: number) => Math.max(1, Math.round((ms * periodMs) / DAY_MS));
  return {
    attempts: periodMs === 0 ? 1 : A_DAY.attempts,
    firstPauseMs: part(A_DAY.firstPauseMs),
    longestPauseMs: part(A_DAY.longestPauseMs),
    // Without jitter the pauses are twice as long.
    longestMs: Math.max(SHORTEST_ROUND_MS, 2 * periodMs),
  };
};
