/** What a column's cells are, for programs that calculate with them. */
export type ColumnKind = 'text' | 'integer' | 'decimal' | 'money' | 'time';

/** A column of a list that is written as a table. */
export interface Column<Item> {
  readonly heading: string;
  readonly kind: ColumnKind;
  /**
   * A cell's content; null: nothing. Numbers as plain decimal text; a time as the shop's clocks showed it, YYYY-MM-DD
   * HH:MM:SS.
   */
  readonly value: (item: Item) => string | null;
}
