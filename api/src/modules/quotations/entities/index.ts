export * from './quotation.entity.js';
export * from './quotation-event.entity.js';
export * from './quotation-notice.entity.js';
export * from './quotation-places.entity.js';
export * from './quotation-pricing.entity.js';
export * from './quotation-support.entity.js';
