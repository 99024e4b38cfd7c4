import type { PriceUnit, ProductPriceRowInput } from '../../generated/graphql';
import type { Field, Match } from './match-columns';
import { type DecimalSign, decimalSignOf, readNumber } from './read-number';

/** A text, or a number as a workbook itself knows it, with a point before its decimals. */
export type Cell = string | { readonly number: string };

/** A file as rows of cells, the first of which are the headings. */
export interface PriceTable {
  readonly headings: readonly string[];
  /** Each with its line in the file, from 1. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/** What people see in a cell. */
export const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.number : (cell ?? '').trim();

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
export function tableOf(cells: readonly (readonly Cell[])[]): PriceTable | undefined {
  const lines = cells
    .map((row, index) => ({ line: index + 1, cells: row }))
    .filter((row) => row.cells.some((cell) => cellText(cell) !== ''));
  const [first, ...rows] = lines;
  return first && { headings: first.cells.map(cellText), rows };
}

/** The texts of a column that people wrote; numbers of a workbook need no reading. */
export const textsOf = ({ rows }: PriceTable, column: number | undefined): string[] =>
  column === undefined
    ? []
    : rows.flatMap(({ cells }) => (typeof cells[column] === 'object' ? [] : cellText(cells[column]) || []));

/** The decimal sign of both columns of amounts: one file is written one way, as long as both allow it. */
export function decimalsOf(table: PriceTable, match: Match, fallback: DecimalSign): Decimals {
  const signs = (amount: Amount, otherwise: DecimalSign) =>
    decimalSignOf(textsOf(table, match[amount]), otherwise);
  const both = decimalSignOf(
    [...textsOf(table, match.material), ...textsOf(table, match.installation)],
    fallback,
  );
  return { material: signs('material', both), installation: signs('installation', both) };
}

/** The rows of a table as the API takes them. A cell that is empty asks nothing. */
export function priceRows(table: PriceTable, match: Match, decimals: Decimals): PriceRow[] {
  return table.rows.map(({ line, cells }) => {
    const faults: CellFault[] = [];
    const cellOf = (field: Field): Cell | undefined => {
      const column = match[field];
      return column === undefined ? undefined : cells[column];
    };
    const textOf = (field: Field): string => cellText(cellOf(field));
    const read = <Value>(field: Field, parse: (text: string) => Value | undefined): Value | null => {
      const text = textOf(field);
      if (text === '') return null;
      const value = parse(text);
      if (value === undefined) faults.push({ field, text });
      return value ?? null;
    };
    const amount = (field: Amount) =>
      read(field, (text) => readNumber(text, typeof cellOf(field) === 'object' ? '.' : decimals[field]));
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
