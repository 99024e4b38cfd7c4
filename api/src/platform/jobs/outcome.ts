import { pauseAfter } from './backoff.js';
import { describeFailure } from './describe-failure.js';
import { NotYet, PermanentFailure, type RetryPolicy, TryLater } from './job-kind.js';

/** What becomes of a job whose try failed. */
export type Failure =
  /** Again, not before that moment; a try that was not the job's fault does not count. */
  | { readonly next: 'retry'; readonly at: Date; readonly counts: boolean; readonly error: string }
  /** As if nobody had looked at it, until that moment. */
  | { readonly next: 'putBack'; readonly at: Date }
  /** A dead letter. */
  | { readonly next: 'dead'; readonly error: string };

/** How a failed try came about. */
export interface FailedTry {
  readonly error: unknown;
  readonly attempt: number;
  /** How often this job was asked for patience before. */
  readonly postponed: number;
  readonly at: Date;
}

/** Beyond so many requests for patience they count as tries: nobody has to be asked for ever. */
const MOST_POSTPONEMENTS = 50;
const LONGEST_PATIENCE_MS = 24 * 3_600_000;

/** What to do after a try failed. */
export const afterFailure = (
  { error, attempt, postponed, at }: FailedTry,
  retry: RetryPolicy,
  random: () => number = Math.random,
): Failure => {
  const after = (ms: number) => new Date(at.getTime() + ms);
  if (error instanceof NotYet) return { next: 'putBack', at: after(error.afterMs) };
  const told = describeFailure(error);
  if (error instanceof PermanentFailure) return { next: 'dead', error: told };
  const asked = error instanceof TryLater;
  const counts = !asked || postponed >= MOST_POSTPONEMENTS;
  if (counts && attempt >= retry.attempts) return { next: 'dead', error: told };
  const patience = asked ? Math.min(Math.max(error.afterMs, 0), LONGEST_PATIENCE_MS) : 0;
  const pause = patience + pauseAfter(attempt, retry, random);
  return { next: 'retry', at: after(pause), counts, error: told };
};
