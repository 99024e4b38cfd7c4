import { BYTE_ORDER_MARK, csvLine } from '../../../kernel/csv.js';
import type { AuditEntryView } from '../graphql/audit-entry.type.js';

/** A way to write the log as a text file: what comes first, and a line for each entry. */
export interface ExportFormat {
  readonly contentType: string;
  readonly head: string;
  readonly line: (entry: AuditEntryView) => string;
}

const COLUMNS = [
  'id',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'ip',
  'action',
  'subjectId',
  'before',
  'after',
] as const;

/** The database writes instants in its own form. */
const instantOf = ({ at }: AuditEntryView): string => new Date(at).toISOString();

const json = (fields: object | null): string | null => fields && JSON.stringify(fields);

/** By the ending of the file's name. */
export const EXPORT_FORMATS = {
  /** For spreadsheet programs: with a byte order mark, the fields before and after as JSON text. */
  csv: {
    contentType: 'text/csv; charset=utf-8',
    head: BYTE_ORDER_MARK + csvLine(COLUMNS),
    line: (entry) => {
      const texts = { ...entry, at: instantOf(entry), before: json(entry.before), after: json(entry.after) };
      return csvLine(COLUMNS.map((column) => texts[column]));
    },
  },
  /** For programs: an entry to a line, as auditEntries has it. */
  jsonl: {
    contentType: 'application/jsonl; charset=utf-8',
    head: '',
    line: (entry) => `${JSON.stringify({ ...entry, at: instantOf(entry) })}\n`,
  },
} as const satisfies Record<string, ExportFormat>;
