import { after } from './session-life.js';

/** How failures slow down further attempts. Waits double, up to a longest one: nobody is locked out for ever. */
export interface ThrottleRule {
  /** Failures that cost nothing. */
  readonly free: number;
  /** Seconds to wait after the first failure beyond these. */
  readonly firstWait: number;
  /** Seconds that no wait exceeds. */
  readonly longestWait: number;
}

/** What is kept of the attempts for one account, address or device. */
export interface Attempts {
  readonly failures: number;
  readonly lastAt: Date;
  readonly blockedUntil: Date;
}

/** After so long without a failure the earlier ones are forgotten, in seconds. */
export const MEMORY_SECONDS = 24 * 60 * 60;

const counted = ({ failures, lastAt }: Attempts, now: Date): number =>
  now > after(lastAt, MEMORY_SECONDS) ? 0 : failures;

/** Seconds until the next attempt, rounded up; 0 when it may come now. */
export const waitFor = ({ blockedUntil }: Attempts, now: Date): number =>
  Math.max(0, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000));

/**
 * Counts an attempt as a failure before its outcome is known, so that attempts made at once cannot all slip through.
 * {@link givenBack} takes it back.
 */
export const charged = (attempts: Attempts, rule: ThrottleRule, now: Date): Attempts => {
  const failures = counted(attempts, now) + 1;
  const excess = failures - rule.free;
  const wait = excess > 0 ? Math.min(rule.longestWait, rule.firstWait * 2 ** (excess - 1)) : 0;
  return { failures, lastAt: now, blockedUntil: after(now, wait) };
};

/** The attempt was none that failed. While it was under way no other was let in if it had brought about a wait. */
export const givenBack = (attempts: Attempts, rule: ThrottleRule, at: Date): Attempts => {
  const failures = Math.max(0, attempts.failures - 1);
  const { lastAt } = attempts;
  const caused = failures <= rule.free || lastAt.getTime() === at.getTime();
  return { failures, lastAt, blockedUntil: caused ? at : attempts.blockedUntil };
};
