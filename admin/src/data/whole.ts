import type { Identifier } from 'react-admin';

/**
 * Pages of one record ask with this mark: rows of lists, which react-admin keeps as records too, have only some of the
 * fields.
 */
export const WHOLE = { meta: { whole: true } };

/** Where the query cache keeps the whole record. */
export const wholeKey = (resource: string, id: Identifier) => [
  resource,
  'getOne',
  { id: String(id), ...WHOLE },
];
