import { TABLE_ENDINGS } from '../../kernel/spreadsheet/table-file.js';
import type { OpenQuotationExport } from '../../modules/quotations/index.js';
import { type ExportHost, serveExport } from './serve-export.js';

/**
 * Quotations as files: GET /exports/quotations.csv and /exports/quotations.xlsx, for quotations:read (all of them) and
 * quotations:read_own (their own), with the filter and order of quotations as query parameters.
 */
export const serveQuotationExport = (host: ExportHost, open: OpenQuotationExport): void => {
  for (const ending of TABLE_ENDINGS) {
    serveExport(host, {
      name: 'quotations',
      ending,
      allowed: ['quotations:read', 'quotations:read_own'],
      open: (caller, parameters) => open(caller, parameters, ending),
    });
  }
};
