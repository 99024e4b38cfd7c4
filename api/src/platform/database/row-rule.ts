import { type Condition, conditionsFrom, named } from './list-statement.js';
import type { Sql } from './statement.js';

/** Which rows of one table somebody may see: those for which every condition holds; without any, all of them. */
export type RowRule = readonly Condition[];

export const EVERY_ROW: RowRule = [];
export const NO_ROW: RowRule = [{ sql: (p) => `${p}::text is null`, value: '' }];

/**
 * Runs a statement that sees only what a rule lets through. Its text is made around the rule's SQL ("and ..." for each
 * condition, or nothing); the rule's parameters come after its own. Each kind of rule has a statement of its own, so that
 * each can use its indexes.
 */
export const queryRows = <Row extends object>(
  sql: Sql,
  { name, text }: { readonly name: string; readonly text: (andRule: string) => string },
  values: readonly unknown[],
  rule: RowRule,
): Promise<Row[]> => {
  const { where, values: ruled } = conditionsFrom(rule, values.length + 1);
  return sql.query<Row>(named({ name, conditions: rule }, text(where)), [...values, ...ruled]);
};
