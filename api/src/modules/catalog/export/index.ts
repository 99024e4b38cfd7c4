export { priceExportMessages } from './messages.js';
export { type OpenPriceExport, openPriceExport } from './open-export.js';
