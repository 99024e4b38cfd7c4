import { rateLimited as askedTooOften, type Translate } from '../../kernel/errors.js';

/** The caller has spent its budget: 429 with Retry-After, and the same number where there are no headers. */
export const rateLimited = (
  key: 'limits.rate' | 'limits.attempts',
  resetMs: number,
  translate: Translate,
) => {
  const seconds = Math.max(Math.ceil(resetMs / 1000), 1);
  return askedTooOften(translate({ key, params: { seconds } }), seconds);
};
