/** What parts the cells of a line: a spreadsheet copies tabs; files have semicolons, or commas. */
function separatorOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return ['\t', ';'].find((sign) => line.includes(sign)) ?? ',';
}

/** A block as it was copied, in rows of cells of the same length. Quoted cells may have separators and lines inside. */
export function cellsOf(block: string): string[][] {
  const text = block.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === '\n')) {
      row.push(cell.trim());
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  rows.push([...row, cell.trim()]);
  const filled = rows.filter((one) => one.some((text) => text !== ''));
  const width = Math.max(0, ...filled.map(({ length }) => length));
  return filled.map((one) => [...one, ...Array<string>(width - one.length).fill('')]);
}
