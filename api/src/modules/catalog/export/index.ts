export { priceExportMessages } from './messages.js';
export { EXPORT_ENDINGS, type OpenPriceExport, openPriceExport } from './open-export.js';
