import type { RetryPolicy } from './job-kind.js';

/**
 * How long to wait before the next try, in milliseconds: twice as long after each try, up to the policy's longest, and
 * anything from nothing to that ("full jitter"), so that what failed together does not come back together.
 *
 * @param attempt the try that failed, 1 for the first
 * @param random from 0 to below 1
 */
export const pauseAfter = (
  attempt: number,
  { firstPauseMs, longestPauseMs }: RetryPolicy,
  random: () => number,
): number => Math.round(random() * Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)));
