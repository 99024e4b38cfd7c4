/** Begins a CSV file, so that spreadsheet programs read it as UTF-8 and not in the computer's own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What makes spreadsheet programs take a cell for a formula and run it; in full width as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const cellOf = (value: string | null): string => {
  const text = value !== null && FORMULA.test(value) ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A line of a CSV file (RFC 4180) with its line break. A text that a spreadsheet program would run as a formula gets an
 * apostrophe before it, which such programs do not show.
 */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(cellOf).join(',')}\r\n`;
