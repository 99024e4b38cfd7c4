import { type Block, block, type Leaf, type Role, type TextMark } from './block.js';
import type { TextStyle } from './style.js';

/** Measures text as it will be set, in points. */
export interface Ruler {
  width(text: string, style: TextStyle): number;
}

/** As much of a word as fits, and the rest; at least one character. */
const cut = (ruler: Ruler, word: string, style: TextStyle, width: number): [string, string] => {
  const letters = Array.from(word);
  let fits = 1;
  while (fits < letters.length && ruler.width(letters.slice(0, fits + 1).join(''), style) <= width) fits += 1;
  return [letters.slice(0, fits).join(''), letters.slice(fits).join('')];
};

/** Breaks text into lines of at most that width: at its own line breaks, between words, and inside a word that is too long. */
export const breakLines = (ruler: Ruler, text: string, style: TextStyle, width: number): string[] =>
  text
    .trim()
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (let word of paragraph.split(/[ \t]+/).filter(Boolean)) {
        if (line !== '' && ruler.width(`${line} ${word}`, style) <= width) {
          line = `${line} ${word}`;
          continue;
        }
        if (line !== '') lines.push(line);
        while (ruler.width(word, style) > width && Array.from(word).length > 1) {
          const [start, rest] = cut(ruler, word, style, width);
          lines.push(start);
          word = rest;
        }
        line = word;
      }
      return [...lines, line];
    });

/** Letters stand in the middle of their line: this far below its upper edge is the baseline. */
export const baseline = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * 0.8;

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Lines under each other from y on. */
export const linesAt = (
  ruler: Ruler,
  lines: readonly string[],
  style: TextStyle,
  { x, width, align = 'left' }: Column,
  y = 0,
): TextMark[] =>
  lines.map((text, index) => ({
    kind: 'text',
    text,
    x: align === 'left' ? x : x + width - ruler.width(text, style),
    y: y + index * style.leading + baseline(style),
    style,
  }));

/** A text in one block, as headings and short notes are. */
export const textBlock = (
  ruler: Ruler,
  {
    role,
    text,
    style,
    width,
    before = 0,
    keepWithNext = false,
  }: {
    readonly role: Role;
    readonly text: string;
    readonly style: TextStyle;
    readonly width: number;
    readonly before?: number;
    readonly keepWithNext?: boolean;
  },
): Block => {
  const lines = breakLines(ruler, text, style, width);
  const leaf: Leaf = { role, marks: linesAt(ruler, lines, style, { x: 0, width }) };
  return block(lines.length * style.leading, [leaf], { before, keepWithNext });
};

/** A text that may go on overleaf: never its first or last line alone. */
export const flowingText = (
  ruler: Ruler,
  text: string,
  style: TextStyle,
  { width, before = 0 }: { readonly width: number; readonly before?: number },
): Block[] => {
  const lines = breakLines(ruler, text, style, width);
  const paragraph = {};
  return lines.map((line, index) => {
    const leaf: Leaf = {
      role: 'P',
      of: paragraph,
      marks: line === '' ? [] : linesAt(ruler, [line], style, { x: 0, width }),
    };
    const keepWithNext = index < lines.length - 1 && (index === 0 || index === lines.length - 2);
    return block(style.leading, [leaf], { before: index === 0 ? before : 0, keepWithNext });
  });
};
