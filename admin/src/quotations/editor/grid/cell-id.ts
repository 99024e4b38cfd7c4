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

/** The button that adds a row to a room. */
export const addRowId = (roomId: string): string => `${roomId}-add`;

/** The row and column of an element of the grid. */
export function cellOf(
  element: EventTarget | null,
): { readonly row: string; readonly column: Column } | undefined {
  const cell = element instanceof Element ? element.closest('[data-column]') : null;
  const row = cell?.closest('[data-row]')?.getAttribute('data-row');
  const column = COLUMNS.find((one) => one === cell?.getAttribute('data-column'));
  return row && column ? { row, column } : undefined;
}

/** Puts the focus on the first of these elements that is there, its text marked so that typing replaces it. */
export function focusText(...ids: readonly string[]): void {
  const element = ids.map((id) => document.getElementById(id)).find((one) => one !== null);
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}

export const focusCell = (openingId: string, column: Column): void => focusText(cellId(openingId, column));
