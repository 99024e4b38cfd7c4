/** A row of a table by its headings. */
export type Row = Readonly<Record<string, unknown>>;
/** The rows below the headings. */
export const rowsOf = ([headings = [], ...rows]: readonly (readonly unknown[])[]): Row[] =>
  rows.map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));

/** RFC 4180 as others read it. */
export const readCsv = (text: string): string[][] => {
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const lines: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(cells)) {
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
};
