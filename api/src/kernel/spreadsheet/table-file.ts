import type { FileFormat } from '../file-format.js';
import { csvFile } from './csv-file.js';
import { type Workbook, xlsxFile } from './xlsx-file.js';

/** The endings of the files that a table is exported as. */
export const TABLE_ENDINGS = ['csv', 'xlsx'] as const;
export type TableEnding = (typeof TABLE_ENDINGS)[number];

/** A table as a file of that ending. */
export const tableFile = <Item>(ending: TableEnding, table: Workbook<Item>): FileFormat<Item> =>
  ending === 'csv' ? csvFile(table.columns) : xlsxFile(table);
