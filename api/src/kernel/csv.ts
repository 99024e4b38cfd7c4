/** Begins a CSV file, so that spreadsheet programs read it as UTF-8 and not in the computer's own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where spreadsheet programs would begin to run a formula, in full width as well: at the start of a cell, and after what
 * parts cells or lines somewhere. Where `;` parts cells, as in Chile, quotes do not hold a text together that begins
 * after a comma. A negative number is no formula.
 */
const FORMULA =
  /^(?=[\t\r\n])|(?<=^|[;,\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])(?!-\d+(?:\.\d+)?(?:$|[;,\t\r\n]))/g;

const cellOf = (value: string | null): string => {
  const text = (value ?? '').replace(FORMULA, "'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A line of a CSV file (RFC 4180) with its line break. A text that a spreadsheet program would run as a formula gets an
 * apostrophe before it, which such programs do not show at the start of a cell.
 */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(cellOf).join(',')}\r\n`;
