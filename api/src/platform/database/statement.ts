/**
 * A hand-written SQL statement. Its name makes PostgreSQL keep the plan (a prepared statement per connection), so two
 * statements must never share one; its parameters are $1, $2... and travel apart from the text.
 */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** Plan it anew for the values of each execution: what is best for a rare word is slow for a common one. */
  readonly replan?: boolean;
}

/** Runs statements: on any free connection, or inside a transaction. */
export interface Sql {
  query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}
