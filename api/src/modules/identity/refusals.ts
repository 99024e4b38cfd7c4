import { rateLimited, requestError, type Translate } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import type { Wait } from './use-cases/prove-password.js';

/** The caller is known, and may not do this. */
export const forbidden = (translate: Translate) =>
  requestError('FORBIDDEN', translate({ key: 'identity.forbidden' }));

/** The caller is nobody we know, and this is for some only. */
export const signInNeeded = (translate: Translate) =>
  requestError('UNAUTHENTICATED', translate({ key: 'identity.signInNeeded' }));

/** Too many attempts have failed; the next one is looked at after so many seconds. */
const tooManyAttempts = (translate: Translate, seconds: number) =>
  rateLimited(
    translate({ key: 'identity.tooManyAttempts', params: { minutes: Math.ceil(seconds / 60) } }),
    seconds,
  );

/** What the caller shows to be somebody is not valid. */
export const unauthenticated = (translate: Translate) =>
  requestError('UNAUTHENTICATED', translate({ key: 'identity.unauthenticated' }));

/** The outcome of an attempt that was looked at. @throws RATE_LIMITED when it has to wait */
export const unlessWaiting = <T>(outcome: Result<T> | Wait, translate: Translate): Result<T> => {
  if ('wait' in outcome) throw tooManyAttempts(translate, outcome.wait);
  return outcome;
};
