import type { PriceUnit, ProductPriceRowInput } from '../../generated/graphql';
import type { Field, Match } from './match-columns';
import { type DecimalSign, decimalSignOf, readNumber } from './read-number';

/** A file as rows of texts, the first of which are the headings. */
export interface PriceTable {
  readonly headings: readonly string[];
  /** Each with its line in the file, from 1. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The file's own decimal sign, where it has numbers and not texts. */
  readonly decimal?: DecimalSign;
}

export type Amount = 'material' | 'installation';
export type Decimals = Readonly<Record<Amount, DecimalSign>>;

/** Something in a row that cannot be sent at all. */
export interface CellFault {
  readonly field: Field;
  readonly text: string;
}

/** A row as the API takes it, and what of it could not be read. */
export interface PriceRow {
  readonly line: number;
  readonly input: ProductPriceRowInput;
  readonly faults: readonly CellFault[];
}

const UNITS: ReadonlyMap<string, PriceUnit> = new Map([
  ...[
    'm²',
    'm2',
    'mt2',
    'mts2',
    'metro cuadrado',
    'metros cuadrados',
    'sqm',
    'square metre',
    'square meter',
  ].map((name) => [name, 'SQUARE_METER'] as const),
  ...[
    'm',
    'ml',
    'mt',
    'mts',
    'metro',
    'metros',
    'metro lineal',
    'metros lineales',
    'linear metre',
    'linear meter',
    'metre',
    'meter',
  ].map((name) => [name, 'LINEAR_METER'] as const),
  ['square_meter', 'SQUARE_METER'],
  ['linear_meter', 'LINEAR_METER'],
]);

/** Headings, and the rows below them that hold anything. */
export function tableOf(
  cells: readonly (readonly string[])[],
  decimal?: DecimalSign,
): PriceTable | undefined {
  const lines = cells
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.trim()) }))
    .filter((row) => row.cells.some((cell) => cell !== ''));
  const [first, ...rows] = lines;
  return first && { headings: first.cells, rows, decimal };
}

const columnOf = ({ rows }: PriceTable, column: number | undefined): string[] =>
  column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');

/** The decimal sign of both columns of amounts: one file is written one way, as long as both allow it. */
export function decimalsOf(table: PriceTable, match: Match, fallback: DecimalSign): Decimals {
  const signs = (amount: Amount, otherwise: DecimalSign) =>
    table.decimal ?? decimalSignOf(columnOf(table, match[amount]), otherwise);
  const both = decimalSignOf(
    [...columnOf(table, match.material), ...columnOf(table, match.installation)],
    fallback,
  );
  return { material: signs('material', both), installation: signs('installation', both) };
}

/** The rows of a table as the API takes them. A cell that is empty asks nothing. */
export function priceRows(table: PriceTable, match: Match, decimals: Decimals): PriceRow[] {
  return table.rows.map(({ line, cells }) => {
    const faults: CellFault[] = [];
    const textOf = (field: Field): string => {
      const column = match[field];
      return column === undefined ? '' : (cells[column] ?? '');
    };
    const read = <Value>(field: Field, parse: (text: string) => Value | undefined): Value | null => {
      const text = textOf(field);
      if (text === '') return null;
      const value = parse(text);
      if (value === undefined) faults.push({ field, text });
      return value ?? null;
    };
    const amount = (field: Amount) => read(field, (text) => readNumber(text, decimals[field]));
    const input = {
      sku: textOf('sku'),
      material: amount('material'),
      installation: amount('installation'),
      unit: read('unit', (text) => UNITS.get(text.toLowerCase())),
      currency: textOf('currency') || null,
    };
    return { line, input, faults };
  });
}
