import { rateLimited, type Translate } from '../../kernel/errors.js';

/** The caller has spent its budget, until so many milliseconds are over. */
export const budgetSpent = (
  key: 'limits.rate' | 'limits.attempts',
  resetMs: number,
  translate: Translate,
) => {
  const seconds = Math.max(Math.ceil(resetMs / 1000), 1);
  return rateLimited(translate({ key, params: { seconds } }), seconds);
};
