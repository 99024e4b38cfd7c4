export { QUOTATION_STATUSES, type QuotationStatus } from './domain/lifecycle.js';
export { QuotationStatusEnum } from './graphql/quotation.enums.js';
export { QuotationView } from './graphql/quotation.type.js';
export { QuotationPayload, QuotationStatusEvent } from './graphql/quotation-payload.type.js';
export { TransitionError, toQuotationError } from './graphql/transition-error.type.js';
