import { type Block, block, type Leaf, type Mark, type Table } from './block.js';
import { movePath } from './move-path.js';
import { COLOR, STYLE, type TextStyle } from './style.js';
import { breakLines, type Column, linesAt, type Ruler } from './text.js';

/** Some text of a cell in its style; several stand under each other. */
export interface CellText {
  readonly text: string;
  readonly style: TextStyle;
}

export interface Cell {
  readonly texts: readonly CellText[];
  /** Drawn under the text, for the eye; from the cell's upper left corner. */
  readonly drawing?: { readonly marks: readonly Mark[]; readonly height: number };
  /** A heading of its row. */
  readonly isHead?: boolean;
}

export const cell = (text: string, style: TextStyle = STYLE.cell): Cell => ({ texts: [{ text, style }] });

/** Above and below the text of a cell. */
const PADDING = 4;
/** Between columns. */
const GUTTER = 8;

/** Columns side by side: widths in points, or a share of what is left for those that stretch. */
export const columns = (
  total: number,
  wanted: readonly { readonly width?: number; readonly stretch?: number; readonly align?: 'right' }[],
): Column[] => {
  const fixed = wanted.reduce((sum, { width = 0 }) => sum + width, 0);
  const shares = wanted.reduce((sum, { stretch = 0 }) => sum + stretch, 0);
  const free = total - fixed - GUTTER * (wanted.length - 1);
  let x = 0;
  return wanted.map(({ width, stretch = 0, align }): Column => {
    const column = { x, width: width ?? (free * stretch) / shares, ...(align && { align }) };
    x += column.width + GUTTER;
    return column;
  });
};

const rule = (width: number, y: number, color: string, lineWidth: number): Leaf => ({
  role: null,
  marks: [{ kind: 'path', path: `M0 ${y}H${width}`, stroke: color, lineWidth }],
});

const shifted = (marks: readonly Mark[], x: number, y: number): Mark[] =>
  marks.map((mark) =>
    mark.kind === 'path'
      ? { ...mark, path: movePath(mark.path, x, y) }
      : { ...mark, x: mark.x + x, y: mark.y + y },
  );

interface RowOptions {
  readonly table: Table;
  readonly keepWithNext?: boolean;
  readonly before?: number;
  /** Above and below the text. */
  readonly padding?: number;
  /** The line under it. */
  readonly line?: { readonly color: string; readonly width: number } | null;
}

/** A row as tall as its tallest cell. */
export const row = (
  ruler: Ruler,
  grid: readonly Column[],
  cells: readonly Cell[],
  {
    table,
    keepWithNext = false,
    before = 0,
    padding = PADDING,
    line = { color: COLOR.line, width: 0.5 },
  }: RowOptions,
  scope: 'Column' | 'Row' = 'Row',
): Block => {
  let height = 0;
  const leaves = cells.map(({ texts, drawing, isHead }, index): Leaf => {
    const column = grid[index] ?? { x: 0, width: 0 };
    const marks: Mark[] = [];
    let y = padding;
    for (const { text, style } of texts) {
      const lines = text === '' ? [] : breakLines(ruler, text, style, column.width);
      marks.push(...linesAt(ruler, lines, style, column, y));
      y += lines.length * style.leading;
    }
    if (drawing) {
      marks.push(...shifted(drawing.marks, column.x, y));
      y += drawing.height;
    }
    height = Math.max(height, y + padding);
    return isHead || scope === 'Column' ? { role: 'TH', scope, marks } : { role: 'TD', marks };
  });
  const last = grid.at(-1);
  const width = last ? last.x + last.width : 0;
  const under = line ? [rule(width, height, line.color, line.width)] : [];
  return block(height, [...leaves, ...under], { table, keepWithNext, before });
};

/** A table's head, to be repeated on every page. */
export const headRow = (
  ruler: Ruler,
  grid: readonly Column[],
  titles: readonly string[],
  { table, before = 0 }: Pick<RowOptions, 'table' | 'before'>,
): Block => {
  const cells = titles.map((title) => cell(title, STYLE.columnHead));
  const line = { color: COLOR.ink, width: 1 };
  const head = row(ruler, grid, cells, { table, keepWithNext: true, before, line }, 'Column');
  table.head = head;
  return head;
};

/** Rows so that neither the first nor the last one stands alone; `tied` keeps the last ones with what follows. */
export const withoutOrphans = (rows: readonly Block[], tied: boolean): Block[] =>
  rows.map((one, index) => ({
    ...one,
    keepWithNext:
      (index === 0 && rows.length > 1) ||
      index === rows.length - 2 ||
      (tied && index === rows.length - 1) ||
      one.keepWithNext,
  }));
