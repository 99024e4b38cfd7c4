/** Decimals leave PostgreSQL as text: money with the decimals it was stored with, sizes and rates without trailing zeros. */
export const money = (column: string) => `${column}::text`;
export const exact = (column: string) => `trim_scale(${column})::text`;

/** A select of one JSON list, which is empty when there is nothing. */
export const list = (select: string) => `coalesce((${select}), '[]')`;
