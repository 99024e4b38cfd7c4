import { accept } from '../../kernel/fault.js';
import { type AuditQueries, EXPORT_FORMATS, parseFilter } from '../../modules/audit/index.js';
import { type ExportHost, serveExport } from './serve-export.js';

/**
 * The audit log as files: GET /exports/audit.csv and /exports/audit.jsonl, for audit:read, with the conditions of
 * auditEntries as query parameters.
 */
export const serveAuditExport = (host: ExportHost, audit: AuditQueries): void => {
  for (const [ending, format] of Object.entries(EXPORT_FORMATS)) {
    serveExport(host, {
      name: 'audit',
      ending,
      allowed: ['audit:read'],
      open: async (_, parameters) => {
        const filter = parseFilter(parameters);
        return filter.ok ? accept({ batches: audit.batches(filter.value), format }) : filter;
      },
    });
  }
};
