import type { PostOutcome } from '../../../platform/outbound/post.js';

/** What a try comes to: it was taken; nobody will ever take it there; or it is to be tried again, perhaps only after a while. */
export type Verdict =
  | { readonly kind: 'taken' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly afterMs: number | null };

/** Receivers cannot put us off for longer. */
const MOST_PATIENCE_MS = 86_400_000;
const PATIENCE: readonly number[] = [429, 503];

/** Seconds or an HTTP date; null when it is neither. */
const waitOf = (retryAfter: string | null, now: Date): number | null => {
  if (retryAfter === null) return null;
  const ms = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MOST_PATIENCE_MS);
};

export const verdictOn = (outcome: PostOutcome, now: Date): Verdict => {
  if ('failure' in outcome) return { kind: 'again', afterMs: null };
  const { status, retryAfter } = outcome;
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 410) return { kind: 'gone' };
  return { kind: 'again', afterMs: PATIENCE.includes(status) ? waitOf(retryAfter, now) : null };
};
