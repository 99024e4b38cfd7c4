import type { TypedField } from '../state/draft';

/** The columns of a row that take the focus, from left to right. */
export const COLUMNS = [
  'label',
  'type',
  'width',
  'height',
  'quantity',
  'films',
  'conditions',
  'menu',
] as const;
export type Column = (typeof COLUMNS)[number];

export const cellId = (openingId: string, column: Column | TypedField): string => `${openingId}-${column}`;

/** The row and column of an element of the grid. */
export function cellOf(
  element: EventTarget | null,
): { readonly row: string; readonly column: Column } | undefined {
  const cell = element instanceof Element ? element.closest('[data-column]') : null;
  const row = cell?.closest('[data-row]')?.getAttribute('data-row');
  const column = COLUMNS.find((one) => one === cell?.getAttribute('data-column'));
  return row && column ? { row, column } : undefined;
}

/** Puts the focus into a cell, its text marked so that typing replaces it. */
export function focusCell(openingId: string, column: Column): void {
  const element = document.getElementById(cellId(openingId, column));
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
