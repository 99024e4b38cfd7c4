import type { PostOutcome } from '../../../platform/outbound/post.js';

/** What a try comes to: it was taken; nobody will ever take it there; or it is to be tried again, perhaps only after a while. */
export type Verdict =
  | { readonly kind: 'taken' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly afterMs: number | null };

/** Receivers cannot put us off for longer at a time. */
const MOST_PATIENCE_MS = 3_600_000;
const PATIENCE: readonly number[] = [429, 503];

/** How an HTTP date begins: with the day of the week. */
const DATE = /^[A-Z][a-z]+,? /;

/** Seconds or an HTTP date, in milliseconds from now; NaN when it is neither. */
const msUntil = (retryAfter: string, now: Date): number => {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  return DATE.test(retryAfter) ? Date.parse(retryAfter) - now.getTime() : Number.NaN;
};

const waitOf = (retryAfter: string | null, now: Date): number | null => {
  const ms = retryAfter === null ? Number.NaN : msUntil(retryAfter, now);
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MOST_PATIENCE_MS);
};

export const verdictOn = (outcome: PostOutcome, now: Date): Verdict => {
  if ('failure' in outcome) return { kind: 'again', afterMs: null };
  const { status, retryAfter } = outcome;
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 410) return { kind: 'gone' };
  return { kind: 'again', afterMs: PATIENCE.includes(status) ? waitOf(retryAfter, now) : null };
};
