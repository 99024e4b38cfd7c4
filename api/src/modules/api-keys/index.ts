export { ApiKey } from './api-key.entity.js';
export { ApiKeyResolver } from './api-key.resolver.js';
export { ApiKeyNotice } from './api-key-notice.entity.js';
export { KEY_PREFIX } from './domain/key-text.js';
export { ApiKeyQueries } from './key-queries.js';
export { KeyVerifier } from './key-verifier.js';
export { apiKeyMessages } from './messages.js';
export { type ApiKeyUseCases, apiKeyUseCases } from './use-cases/index.js';
export { apiKeySchedules } from './use-cases/warn-of-expiry.js';
