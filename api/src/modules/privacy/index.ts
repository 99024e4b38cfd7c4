export { Consent } from './consent.entity.js';
export { ConsentQueries } from './consent-queries.js';
export { privacyMessages } from './messages.js';
export { type OpenMyData, openMyData } from './open-my-data.js';
export { PrivacyResolver } from './privacy.resolver.js';
export { privacyUseCases } from './use-cases/index.js';
