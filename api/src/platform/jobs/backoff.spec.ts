import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseAfter } from './backoff.js';

const policy = { attempts: 8, firstPauseMs: 1_000, longestPauseMs: 60_000 };
const most = () => 1 - Number.EPSILON;

describe('the pause after a failed try', () => {
  it('is at most twice as long after each try, up to the longest', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => pauseAfter(attempt, policy, most));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('is spread over all of that', () => {
    expect(pauseAfter(3, policy, () => 0)).toBe(0);
    expect(pauseAfter(3, policy, () => 0.5)).toBe(2_000);
  });

  it('stays within bounds after any number of tries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const pause = pauseAfter(attempt, policy, () => random);
          expect(pause).toBeGreaterThanOrEqual(0);
          expect(pause).toBeLessThanOrEqual(policy.longestPauseMs);
        },
      ),
    );
  });
});
