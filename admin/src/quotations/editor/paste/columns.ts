import { plain } from '../../../format/plain';
import type { OpeningType } from '../../../generated/graphql';
import { wholeNumber } from '../state/faults';
import { readSize, type Unit, unitOf } from '../state/size';
import { typeOf } from '../state/words-of-types';

/** What a column of a block is. "size" has width and height in one cell, as 1,20 x 1,50. */
export const MEANINGS = ['ignore', 'label', 'type', 'width', 'height', 'size', 'quantity'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How a block is read: what each column is, the units that heads name, and whether the first row is heads. */
export interface Reading {
  readonly hasHeads: boolean;
  readonly columns: readonly Meaning[];
  readonly units: readonly (Unit | undefined)[];
}

const HEADS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(medidas?|dimension(es)?|size|tamano)/, 'size'],
  [/^(ancho|width|base|w)\b/, 'width'],
  [/^(alto|altura|height|h)\b/, 'height'],
  [/^(cantidad|cant|cdad|unidades|uds?|piezas|quantity|qty|pieces|n|no|num)\b/, 'quantity'],
  [/^(tipo|type|kind|clase)\b/, 'type'],
  [
    /^(nombre|etiqueta|descripcion|vano|ventana|item|ref|referencia|name|label|opening|window|codigo|detalle)\b/,
    'label',
  ],
];

const headOf = (cell: string): Meaning | undefined =>
  HEADS.find(([pattern]) => pattern.test(plain(cell).trim()))?.[1];

/** "Ancho (cm)" or "alto en mm". */
const unitIn = (head: string): Unit | undefined =>
  unitOf(/(?:\(|\[|\ben\b|\bin\b|,)\s*([a-zí]+)[)\]]?\s*$/i.exec(head.trim())?.[1] ?? '');

const isSize = (cell: string): boolean => !('fault' in readSize(cell));

/** The two sides in one cell. */
export const sidesOf = (cell: string): readonly [string, string] | undefined => {
  const [, width, height] = /^(.*\d.*?)\s*[x×*]\s*(.*\d.*)$/i.exec(cell) ?? [];
  return width && height ? [width, height] : undefined;
};

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean => {
  const filled = cells.filter(Boolean);
  return filled.length > 0 && filled.filter(test).length * 2 > filled.length;
};

/** By what stands in them: words of kinds, sides in one cell, then width, height and quantity as the figures come. */
function guessed(rows: readonly (readonly string[])[], types: readonly OpeningType[]): Meaning[] {
  const figures: Meaning[] = ['width', 'height', 'quantity'];
  const words: Meaning[] = ['label'];
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ''));
  const hasType = columns.findLastIndex((cells) =>
    mostly(cells, (cell) => !/\d/.test(cell) && typeOf(cell, types) !== undefined),
  );
  return columns.map((cells, at): Meaning => {
    if (mostly(cells, (cell) => sidesOf(cell) !== undefined)) {
      figures.splice(0, 2);
      return 'size';
    }
    if (mostly(cells, (cell) => isSize(cell) || wholeNumber(cell) !== undefined))
      return figures.shift() ?? 'ignore';
    if (at === hasType && (at > 0 || count > 4)) return 'type';
    return words.shift() ?? 'ignore';
  });
}

/** How a block was probably meant. */
export function readingOf(rows: readonly (readonly string[])[], types: readonly OpeningType[]): Reading {
  const [first = [], ...rest] = rows;
  const heads = first.map(headOf);
  const named = heads.filter(Boolean).length;
  const hasHeads = named >= 2 && !first.some(isSize) && rest.length > 0;
  if (!hasHeads) return { hasHeads, columns: guessed(rows, types), units: first.map(() => undefined) };
  const taken = new Set<Meaning>();
  const columns = heads.map((meaning): Meaning => {
    if (!meaning || taken.has(meaning)) return 'ignore';
    taken.add(meaning);
    return meaning;
  });
  return { hasHeads, columns, units: first.map(unitIn) };
}
