const SIGNS = [';', '\t', ','] as const;

/** Spreadsheets may say the separator in a line of its own. */
const SAID = /^sep=(.)\r?\n/i;

/** Cells of RFC 4180, whatever parts them; a quote inside a cell that does not begin with one is a sign like others. */
function cellsOf(text: string, sign: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at, sign);
    row.push(cell);
    const next = text[end];
    at = end + 1;
    if (next === sign) {
      if (at >= text.length) row.push('');
      continue;
    }
    if (next === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

type Found = readonly [cell: string, end: number];

function plain(text: string, start: number, sign: string): Found {
  let end = start;
  while (end < text.length && text[end] !== sign && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return [text.slice(start, end), end];
}

/** Up to the quote that closes; what still stands behind it up to the next sign is left out. */
function quoted(text: string, start: number): Found {
  let cell = '';
  let at = start + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [cell, quote + 1];
    cell += '"';
    at = quote + 2;
  }
  return [cell, at];
}

const HEAD = 20;

/** The sign that parts the first lines into the most columns, the same number in each. */
function signOf(text: string): string {
  const head = text.split('\n', HEAD).join('\n');
  const scores = SIGNS.map((sign) => {
    const widths = cellsOf(head, sign)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length);
    const [first = 0] = widths;
    const alike = widths.filter((width) => width === first).length;
    return { sign, score: first > 1 ? (first * alike) / widths.length : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).sign;
}

/** Rows of cells, of a text that semicolons, tabs or commas part. */
export function readDelimited(text: string): string[][] {
  const said = SAID.exec(text);
  return said?.[1] ? cellsOf(text.slice(said[0].length), said[1]) : cellsOf(text, signOf(text));
}

/** The apostrophe that files of ours put before what a spreadsheet would run as a formula. */
const GUARD = /(?<=^|[;,\t\r\n])'(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;

export const withoutGuard = (cell: string): string => cell.replace(GUARD, '');
