/** A table's row by its columns' names, ready to travel as JSON: decimals as text. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows given as JSON by the table's own columns: one statement however many there are. A part of a WITH; the rows
 * stand under `key` in the statement's first parameter.
 */
export const insertInto = (table: string, key: string) =>
  `${key} as (insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb -> '${key}'))`;
