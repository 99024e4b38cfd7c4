import { BYTE_ORDER_MARK, csvLine } from '../../../kernel/csv.js';
import { textFile } from '../../../kernel/file-format.js';
import type { AuditEntryView } from '../graphql/audit-entry.type.js';

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

const csvOf = (entry: AuditEntryView): string => {
  const texts = { ...entry, at: instantOf(entry), before: json(entry.before), after: json(entry.after) };
  return csvLine(COLUMNS.map((column) => texts[column]));
};

/** By the ending of the file's name. */
export const EXPORT_FORMATS = {
  /** For spreadsheet programs: with a byte order mark, the fields before and after as JSON text. */
  csv: textFile('text/csv; charset=utf-8', BYTE_ORDER_MARK + csvLine(COLUMNS), csvOf),
  /** For programs: an entry to a line, as auditEntries has it. */
  jsonl: textFile(
    'application/jsonl; charset=utf-8',
    '',
    (entry: AuditEntryView) => `${JSON.stringify({ ...entry, at: instantOf(entry) })}\n`,
  ),
} as const;
