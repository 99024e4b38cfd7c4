import { type OpenPriceExport, PRICE_EXPORT_ENDINGS } from '../../modules/catalog/index.js';
import { type ExportHost, serveExport } from './serve-export.js';

/**
 * Films with their prices as files: GET /exports/prices.csv and /exports/prices.xlsx, for catalog:read, with the filter
 * of products as query parameters.
 */
export const servePriceExport = (host: ExportHost, open: OpenPriceExport): void => {
  for (const ending of PRICE_EXPORT_ENDINGS) {
    serveExport(host, {
      name: 'prices',
      ending,
      allowed: ['catalog:read'],
      open: ({ translate }, parameters) => open(translate, parameters, ending),
    });
  }
};
