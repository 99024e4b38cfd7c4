import { p } from '@mikro-orm/core';

/**
 * The kinds of column that every table is made of, so that one kind looks the same everywhere. All ids are made by
 * the application (see kernel/ids): PostgreSQL 15 has no ordered UUIDs of its own.
 */
export const column = {
  id: () => p.uuid().primary(),
  /** Text that people sort by: as a Spanish reader expects, on PostgreSQL and on the embedded database alike. */
  name: () => p.text().collation('spanish'),
  /** Exact decimal without a fixed scale, as text in JavaScript. */
  decimal: () => p.decimal('string').columnType('numeric'),
  instant: () => p.datetime().columnType('timestamptz'),
  /** A day without a time zone, YYYY-MM-DD. */
  day: () => p.string().columnType('date'),
  json: <T>() => p.json<T>().columnType('jsonb'),
  texts: () => p.array().columnType('text[]'),
} as const;
