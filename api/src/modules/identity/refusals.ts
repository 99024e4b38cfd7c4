import { requestError, type Translate } from '../../kernel/errors.js';

/** The caller is known, and may not do this. */
export const forbidden = (translate: Translate) =>
  requestError('FORBIDDEN', translate({ key: 'identity.forbidden' }));

/** The caller is nobody we know, and this is for some only. */
export const signInNeeded = (translate: Translate) =>
  requestError('UNAUTHENTICATED', translate({ key: 'identity.signInNeeded' }));

/** What the caller shows to be somebody is not valid. */
export const unauthenticated = (translate: Translate) =>
  requestError('UNAUTHENTICATED', translate({ key: 'identity.unauthenticated' }));
