import { timeIn } from '../../../kernel/clock.js';
import type { Translate } from '../../../kernel/errors.js';
import type { Column, ColumnKind } from '../../../kernel/spreadsheet/column.js';
import type { ExportedQuotation } from './exported-quotation.js';

/** What is exported, in order. */
const COLUMNS = [
  ['number', 'text'],
  ['revision', 'integer'],
  ['status', 'text'],
  ['vertical', 'text'],
  ['customer', 'text'],
  ['taxId', 'text'],
  ['email', 'text'],
  ['phone', 'text'],
  ['seller', 'text'],
  ['option', 'text'],
  ['area', 'decimal'],
  ['net', 'money'],
  ['tax', 'money'],
  ['total', 'money'],
  ['currency', 'text'],
  ['createdAt', 'time'],
  ['submittedAt', 'time'],
  ['expiresAt', 'time'],
  ['decidedAt', 'time'],
  ['rejectionReason', 'text'],
  ['externalReference', 'text'],
  ['notes', 'text'],
] as const satisfies readonly (readonly [keyof ExportedQuotation, ColumnKind])[];

/** The columns in the words of a language and by the clocks of a time zone. */
export const exportColumns = (
  translate: Translate,
  timeZone: string,
): readonly Column<ExportedQuotation>[] => {
  const textOf = (name: (typeof COLUMNS)[number][0], kind: ColumnKind, item: ExportedQuotation) => {
    const value = item[name];
    if (value === null) return null;
    if (kind === 'time') return timeIn(timeZone, new Date(value));
    if (name === 'status' || name === 'vertical') return translate({ key: `export.${name}.${value}` });
    return String(value);
  };
  return COLUMNS.map(([name, kind]) => ({
    heading: translate({ key: `export.${name}` }),
    kind,
    value: (item) => textOf(name, kind, item),
  }));
};
