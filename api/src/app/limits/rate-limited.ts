import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Translate } from '../../kernel/errors.js';

/** The caller has spent its budget: 429 with Retry-After, and the same number where there are no headers. */
export const rateLimited = (
  key: 'limits.rate' | 'limits.attempts',
  resetMs: number,
  translate: Translate,
): GraphQLError => {
  const seconds = Math.max(Math.ceil(resetMs / 1000), 1);
  return new GraphQLError(translate({ key, params: { seconds } }), {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfter: seconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });
};
