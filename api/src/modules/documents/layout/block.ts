import type { TextStyle } from './style.js';

/** A line of text; x and y are the left end of its baseline. All lengths are points, y grows downwards. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  /** Reads upwards, as the measure of a height does. */
  readonly upwards?: boolean;
}

/** A line or an area, as SVG path data. */
export interface PathMark {
  readonly kind: 'path';
  readonly path: string;
  readonly fill?: string;
  /** 0 to 1; of the fill alone. */
  readonly opacity?: number;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: readonly [on: number, off: number];
}

/** Where a click leads. */
export interface LinkMark {
  readonly kind: 'link';
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Mark = TextMark | PathMark | LinkMark;

/** What a part is to programs that read the document aloud; those of the PDF standard's structure. */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'TH' | 'TD' | 'Figure' | 'Link';

/** A part of a block. Without a role it is only to be looked at. */
export interface Leaf {
  readonly role: Role | null;
  readonly marks: readonly Mark[];
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What a heading of a table stands over or beside. */
  readonly scope?: 'Column' | 'Row';
  /** Parts with the same one are one part: a paragraph whose lines are blocks of their own. */
  readonly of?: object;
}

/** Rows that belong together. */
export interface Table {
  /** Stands above the first row on every page. */
  head: Block | null;
}

/** What is never cut by the end of a page; as wide as the text. Its marks are relative to its upper left corner. */
export interface Block {
  readonly height: number;
  /** Distance to what stands above it; none at the top of a page. */
  readonly before: number;
  /** Whether the next one has to be on the same page. */
  readonly keepWithNext: boolean;
  readonly leaves: readonly Leaf[];
  readonly table?: Table;
}

export const block = (
  height: number,
  leaves: readonly Leaf[],
  { before = 0, keepWithNext = false, table }: Partial<Pick<Block, 'before' | 'keepWithNext' | 'table'>> = {},
): Block => ({ height, leaves, before, keepWithNext, ...(table && { table }) });

export const keptWithNext = (blocks: readonly Block[]): Block[] =>
  blocks.map((one) => ({ ...one, keepWithNext: true }));
