export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where the caret stands in a cell, and how long its text is. */
export interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A text is left sideways only from its end; one that is marked whole is left at once. */
const leaves = (key: string, { start, end, length }: Caret): boolean => {
  const isWhole = start === 0 && end === length;
  if (key === 'ArrowLeft') return isWhole || end === 0;
  if (key === 'ArrowRight') return isWhole || start === length;
  return true;
};

/** The cell that a key leads to; none when it belongs to the text, or leads out of the grid. */
export function cellAfter(
  key: string,
  { row, column }: Cell,
  size: GridSize,
  caret: Caret,
): Cell | undefined {
  const step = STEPS[key];
  if (!step || !leaves(key, caret)) return undefined;
  const to = { row: row + step[0], column: column + step[1] };
  const isInside = to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns;
  return isInside ? to : undefined;
}

/** Cells as spreadsheets copy them: tabs between columns, line breaks between rows; none when it is a single one. */
export function pastedBlock(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const block = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : undefined;
}

/** What a pasted block puts where, from a cell on; what does not fit is left out. */
export const placedBlock = (
  block: readonly (readonly string[])[],
  { row, column }: Cell,
  size: GridSize,
): readonly (Cell & { readonly text: string })[] =>
  block.flatMap((line, down) =>
    line.flatMap((text, across) => {
      const cell = { row: row + down, column: column + across };
      return cell.row < size.rows && cell.column < size.columns ? [{ ...cell, text }] : [];
    }),
  );
