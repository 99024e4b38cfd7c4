import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Face, TextStyle } from '../layout/style.js';
import type { Ruler } from '../layout/text.js';
import { unpackWoff } from './unpack-woff.js';

/** A part of a text that one font file has all letters of. */
export interface FontRun {
  readonly font: string;
  readonly text: string;
}

const BRICOLAGE = '@fontsource/bricolage-grotesque/files/bricolage-grotesque';
const INSTRUMENT = '@fontsource/instrument-sans/files/instrument-sans';

/**
 * The font files of each face, the first that has a letter draws it. Files hold an alphabet each, and Instrument Sans has
 * neither ² nor the letters of Vietnamese.
 */
const FILES: Readonly<Record<Face, readonly string[]>> = {
  display: [`${BRICOLAGE}-latin-600`, `${BRICOLAGE}-latin-ext-600`, `${BRICOLAGE}-vietnamese-600`],
  text: [
    `${INSTRUMENT}-latin-400`,
    `${INSTRUMENT}-latin-ext-400`,
    `${BRICOLAGE}-latin-400`,
    `${BRICOLAGE}-vietnamese-400`,
  ],
  strong: [
    `${INSTRUMENT}-latin-600`,
    `${INSTRUMENT}-latin-ext-600`,
    `${BRICOLAGE}-latin-600`,
    `${BRICOLAGE}-vietnamese-600`,
  ],
};

/** What stands for a letter that no font has. */
const UNKNOWN = '?';
/** What shows nothing by itself, and pictures, which the fonts of documents do not have. */
const NEITHER_LETTER_NOR_SPACE =
  /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Emoji_Presentation}\p{Emoji_Modifier}]/gu;
/** Figures of one width, so that they line up. */
const FEATURES = { tnum: true };

const open = (file: string): Font => {
  const font = create(unpackWoff(readFileSync(new URL(import.meta.resolve(`${file}-normal.woff`)))));
  if (!('layout' in font)) throw new Error(`Not a single font: ${file}`);
  const layout = font.layout.bind(font);
  font.layout = (text) => layout(text, FEATURES);
  return font;
};

/** The fonts of documents, opened once for a process: 8 files, a few milliseconds each. */
export class Typefaces implements Ruler {
  readonly fonts: ReadonlyMap<string, Font> = new Map(
    [...new Set(Object.values(FILES).flat())].map((file) => [file, open(file)]),
  );
  private readonly fontOf = new Map<string, string | null>();
  private readonly widths = new Map<string, number>();

  /** The parts of a text, each in a font that has its letters. */
  runs(text: string, face: Face): FontRun[] {
    const runs: { font: string; text: string }[] = [];
    for (const given of text.normalize('NFC').replace(NEITHER_LETTER_NOR_SPACE, '')) {
      const known = this.fontFor(given, face);
      const letter = known ? given : UNKNOWN;
      const font = known ?? FILES[face][0] ?? '';
      const last = runs.at(-1);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  }

  width(text: string, { face, size }: TextStyle): number {
    let sum = 0;
    for (const run of this.runs(text, face)) {
      for (const word of run.text.split(/(?<= )/)) sum += this.wordWidth(run.font, word);
    }
    return sum * size;
  }

  private wordWidth(font: string, word: string): number {
    const key = `${font} ${word}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    // Whatever people write passes here: a process that has seen too much of it starts over.
    if (this.widths.size > MOST_WORDS) this.widths.clear();
    const opened = this.fontNamed(font);
    const width = opened.layout(word).advanceWidth / opened.unitsPerEm;
    this.widths.set(key, width);
    return width;
  }

  private fontFor(letter: string, face: Face): string | null {
    const key = face + letter;
    const known = this.fontOf.get(key);
    if (known !== undefined) return known;
    const code = letter.codePointAt(0) ?? 0;
    const found = FILES[face].find((file) => this.fontNamed(file).hasGlyphForCodePoint(code)) ?? null;
    if (this.fontOf.size < MOST_WORDS) this.fontOf.set(key, found);
    return found;
  }

  private fontNamed(name: string): Font {
    const font = this.fonts.get(name);
    if (!font) throw new Error(`No such font: ${name}`);
    return font;
  }
}

const MOST_WORDS = 20_000;
