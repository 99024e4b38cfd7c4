import type { Result } from '../../../kernel/fault.js';
import type { Row } from '../../../platform/database/insert-rows.js';

/** A place as rows: its own columns, and those of what it consists of. */
export interface PlaceRows {
  readonly head: Row;
  readonly rooms: readonly Row[];
  readonly openings: readonly Row[];
}

/** What tells properties and vehicles apart, for those that change them. */
export interface PlaceKind<Input, View> {
  readonly name: 'property' | 'vehicle';
  /** The table's alias in {@link json}. */
  readonly alias: string;
  /** The columns of {@link PlaceRows.head}. */
  readonly columns: readonly string[];
  /** The SQL that makes the place's view. */
  readonly json: string;
  /** The SQL that deletes what the place of the id $1 consists of. */
  readonly empty: string;
  /** Checks an input whole. Parts that name an id of `before` keep it; the others are new. */
  read(input: Input, id: string, before: View | null): Result<PlaceRows>;
}
