import { xmlText } from './cell.js';
import type { ColumnKind } from './column.js';
import { MAIN, stylesXml, XML } from './styles.js';

/*
 * What an XLSX file has beside the cells (ECMA-376, part 1): what begins and ends a sheet, and which there are.
 */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 22,
  integer: 10,
  decimal: 12,
  money: 16,
  time: 18,
};

/** The beginning of a sheet whose first row stays in sight. */
export const sheetStart = (kinds: readonly ColumnKind[]): string => {
  const columns = kinds.map(
    (kind, index) => `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[kind]}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
};

export const SHEET_END = '</sheetData></worksheet>';

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (list: readonly string[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

/** Everything but the sheets, by path, once it is known how many there are. */
export const workbookParts = (
  sheetName: string,
  sheets: number,
  moneyDecimals: number,
): readonly (readonly [path: string, xml: string])[] => {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const named = numbers.map(
    (number) =>
      `<sheet name="${xmlText(number === 1 ? sheetName : `${sheetName} ${number}`)}" sheetId="${number}" r:id="s${number}"/>`,
  );
  const overrides = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ...numbers.map((number) => [`/xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const related = numbers.map((number) =>
    relation(`s${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
  );
  return [
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations([...related, relation('styles', 'styles', 'styles.xml')])],
    ['xl/styles.xml', stylesXml(moneyDecimals)],
    ['_rels/.rels', relations([relation('book', 'officeDocument', 'xl/workbook.xml')])],
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    ],
  ];
};
