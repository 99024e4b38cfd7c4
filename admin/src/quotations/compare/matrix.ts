import type { QuotationDetailFragment } from '../../generated/graphql';

type Option = Pick<QuotationDetailFragment['options'][number], 'name'> & {
  readonly lines: readonly MatrixLine[];
};
export type MatrixLine = Pick<
  QuotationDetailFragment['options'][number]['lines'][number],
  'openingId' | 'roomName' | 'openingLabel' | 'productName' | 'sku' | 'quantity' | 'unit' | 'subtotal'
>;

/** An opening, and what each alternative puts on it; an alternative without film on it has none. */
export interface MatrixRow {
  readonly key: string;
  readonly room: string | null;
  readonly opening: string | null;
  readonly cells: readonly (readonly MatrixLine[])[];
  /** Whether the alternatives differ here: in films, quantities or prices. */
  readonly differs: boolean;
}

/** Lines of a preview name no opening. */
const keyOf = ({ openingId, roomName, openingLabel }: MatrixLine): string =>
  openingId ?? `${roomName}\n${openingLabel}`;

const textOf = (lines: readonly MatrixLine[]): string =>
  lines.map(({ sku, quantity, subtotal }) => `${sku} ${quantity} ${subtotal}`).join('\n');

/** Alternatives side by side, an opening a row, in the order in which openings first come up. */
export function matrixOf(options: readonly Option[]): MatrixRow[] {
  const openings = new Map<string, MatrixLine>();
  for (const line of options.flatMap(({ lines }) => lines)) {
    if (!openings.has(keyOf(line))) openings.set(keyOf(line), line);
  }
  const byOpening = options.map(({ lines }) => Map.groupBy(lines, keyOf));
  return [...openings].map(([key, { roomName, openingLabel }]) => {
    const cells = byOpening.map((lines) => lines.get(key) ?? []);
    const texts = new Set(cells.map(textOf));
    return {
      key,
      room: roomName ?? null,
      opening: openingLabel ?? null,
      cells,
      differs: texts.size > 1,
    };
  });
}
