import { TABLE_ENDINGS } from '../../kernel/spreadsheet/table-file.js';
import type { OpenPriceExport } from '../../modules/catalog/index.js';
import { type ExportHost, serveExport } from './serve-export.js';

/**
 * Films with their prices as files: GET /exports/prices.csv and /exports/prices.xlsx, for catalog:read, with the filter
 * of products as query parameters.
 */
export const servePriceExport = (host: ExportHost, open: OpenPriceExport): void => {
  for (const ending of TABLE_ENDINGS) {
    serveExport(host, {
      name: 'prices',
      ending,
      allowed: ['catalog:read'],
      open: ({ translate }, parameters) => open(translate, parameters, ending),
    });
  }
};
