import type { FileFormat } from '../file-format.js';
import { Archive } from './archive.js';
import { cellXml, columnName } from './cell.js';
import type { Column } from './column.js';
import { SHEET_END, sheetStart, workbookParts } from './parts.js';

/** More rows than this no program opens. */
const ROWS_OF_A_SHEET = 1_048_576;

export interface Workbook<Item> {
  readonly sheetName: string;
  readonly columns: readonly Column<Item>[];
  /** Decimals that amounts of money are shown with. */
  readonly moneyDecimals: number;
  /** With its headings; what is more goes on in another sheet. */
  readonly rowsOfASheet?: number;
}

/** A table as a workbook (XLSX), made while the list is read: numbers are numbers, times are times, the headings stay. */
export const xlsxFile = <Item>({
  sheetName,
  columns,
  moneyDecimals,
  rowsOfASheet = ROWS_OF_A_SHEET,
}: Workbook<Item>): FileFormat<Item> => {
  const letters = columns.map((_, index) => columnName(index));
  const rowXml = (row: number, cell: (column: Column<Item>, at: string) => string) =>
    `<row r="${row}">${columns.map((column, index) => cell(column, `${letters[index]}${row}`)).join('')}</row>`;
  const start =
    sheetStart(columns.map(({ kind }) => kind)) +
    rowXml(1, ({ heading }, at) => cellXml(at, 'heading', heading));
  return {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async *write(batches) {
      const archive = new Archive();
      let sheets = 0;
      let row = 0;
      const nextSheet = () => {
        if (sheets > 0) archive.write(SHEET_END);
        sheets += 1;
        row = 1;
        archive.begin(`xl/worksheets/sheet${sheets}.xml`);
        archive.write(start);
      };
      nextSheet();
      for await (const batch of batches) {
        for (const item of batch) {
          if (row === rowsOfASheet) nextSheet();
          row += 1;
          archive.write(rowXml(row, ({ kind, value }, at) => cellXml(at, kind, value(item))));
        }
        yield* archive.take();
      }
      archive.write(SHEET_END);
      for (const [path, xml] of workbookParts(sheetName, sheets, moneyDecimals)) {
        archive.begin(path);
        archive.write(xml);
      }
      archive.close();
      yield* archive.take();
    },
  };
};
