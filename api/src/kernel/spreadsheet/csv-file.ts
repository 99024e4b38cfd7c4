import { BYTE_ORDER_MARK, csvLine } from '../csv.js';
import { type FileFormat, textFile } from '../file-format.js';
import type { Column } from './column.js';

/** A table as CSV for spreadsheet programs. */
export const csvFile = <Item>(columns: readonly Column<Item>[]): FileFormat<Item> =>
  textFile(
    'text/csv; charset=utf-8',
    BYTE_ORDER_MARK + csvLine(columns.map(({ heading }) => heading)),
    (item) => csvLine(columns.map(({ value }) => value(item))),
  );
