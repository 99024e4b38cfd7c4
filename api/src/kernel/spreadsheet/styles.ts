import type { ColumnKind } from './column.js';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A cell's style, by its place in {@link stylesXml}. */
export const STYLES: Readonly<Record<ColumnKind | 'heading', number>> = {
  text: 0,
  heading: 1,
  integer: 2,
  decimal: 3,
  money: 4,
  time: 5,
};

/** How cells look. */
export const stylesXml = (moneyDecimals: number): string => {
  const money = moneyDecimals > 0 ? `#,##0.${'0'.repeat(moneyDecimals)}` : '#,##0';
  const formats = ['0', '#,##0.##########', money, 'yyyy-mm-dd hh:mm'].map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const bold = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>';
  const formatted = formats.map(
    (_, index) =>
      `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/>';
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${2 + formatted.length}">${plain}${bold}${formatted.join('')}</cellXfs></styleSheet>`
  );
};
