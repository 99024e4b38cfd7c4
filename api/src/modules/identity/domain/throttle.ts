import { after } from './session-life.js';

/** How failures slow down further attempts. Waits double, up to a longest one: nobody is locked out for ever. */
export interface ThrottleRule {
  /** Failures that cost nothing. */
  readonly free: number;
  /** Seconds to wait after the first failure beyond these. */
  readonly firstWait: number;
  /** Seconds that no wait exceeds. */
  readonly longestWait: number;
  /** Whether a success makes up for all failures before it, or only counts for none itself. */
  readonly successForgets: boolean;
}

/** What is kept of the attempts for one account, address or device. */
export interface Attempts {
  readonly failures: number;
  readonly lastAt: Date;
  /** Until then nothing is even tried; null when the next attempt may come at once. */
  readonly blockedUntil?: Date | null;
}

/** After so long without a failure the earlier ones are forgotten, in seconds. */
export const MEMORY_SECONDS = 24 * 60 * 60;

const counted = ({ failures, lastAt }: Attempts, now: Date): number =>
  now > after(lastAt, MEMORY_SECONDS) ? 0 : failures;

/** Seconds until the next attempt, rounded up; 0 when it may come now. */
export const waitFor = ({ blockedUntil }: Attempts, now: Date): number =>
  blockedUntil ? Math.max(0, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000)) : 0;

/**
 * Counts an attempt as a failure before its outcome is known, so that attempts made at once cannot all slip through.
 * {@link givenBack} takes it back.
 */
export const charged = (attempts: Attempts, rule: ThrottleRule, now: Date): Attempts => {
  const failures = counted(attempts, now) + 1;
  const excess = failures - rule.free;
  const wait = excess > 0 ? Math.min(rule.longestWait, rule.firstWait * 2 ** (excess - 1)) : 0;
  return { failures, lastAt: now, blockedUntil: wait > 0 ? after(now, wait) : null };
};

/** The attempt of that moment did not fail: neither it nor a wait that only it brought about counts. */
export const givenBack = (
  { failures, lastAt, blockedUntil }: Attempts,
  { free, successForgets }: ThrottleRule,
  { at, succeeded }: { readonly at: Date; readonly succeeded: boolean },
): Attempts => {
  const left = succeeded && successForgets ? 0 : Math.max(0, failures - 1);
  const isOpen = left <= free || lastAt.getTime() === at.getTime();
  return { failures: left, lastAt, blockedUntil: isOpen ? null : blockedUntil };
};
