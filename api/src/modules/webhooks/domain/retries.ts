import type { RetryPolicy } from '../../../platform/jobs/job-kind.js';

const DAY_MS = 86_400_000;
/** Over a day: pauses of 30 s, 1 min, 2 min and so on up to 7 h 45 min, 24 h in all before jitter. */
const A_DAY: RetryPolicy = { attempts: 13, firstPauseMs: 30_000, longestPauseMs: 27_900_000 };

/** For how long a delivery is tried again unless the configuration says otherwise. */
export const USUAL_RETRY_MS = DAY_MS;

/** Tries spread over a period, close together at first. */
export const retriesOver = (periodMs: number): RetryPolicy => {
  const part = (ms: number) => Math.max(1, Math.round((ms * periodMs) / DAY_MS));
  return {
    attempts: periodMs === 0 ? 1 : A_DAY.attempts,
    firstPauseMs: part(A_DAY.firstPauseMs),
    longestPauseMs: part(A_DAY.longestPauseMs),
  };
};
