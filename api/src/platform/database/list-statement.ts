import type { CursorType, PageRequest, PageRow } from '../../kernel/pagination.js';
import { sha256 } from '../../kernel/random-text.js';
import { isStorable } from '../../kernel/text.js';
import type { Sql, Statement } from './statement.js';

/** One condition of a filter; those that were not given leave no trace in the SQL, so that each mix can use its indexes. */
export interface Condition {
  /** The SQL around the condition's parameter, for example (p) => `q.vertical = ${p}`. */
  readonly sql: (parameter: string) => string;
  readonly value: unknown;
  /** The share of rows that it fits depends on its value so much that each deserves a plan of its own. */
  readonly skewed?: boolean;
}

/** A condition for a value that may be absent; null and undefined are both "not given". */
export const when = (value: unknown, sql: Condition['sql']): readonly Condition[] => {
  if (value == null) return [];
  // A text that PostgreSQL cannot hold is equal to none that it holds.
  const canMatch = typeof value !== 'string' || isStorable(value);
  return [canMatch ? { sql, value } : { sql: (p) => `${p}::text is null`, value: '' }];
};

/** The same condition, for a value that may fit nearly all rows or nearly none. */
export const whenSkewed = (value: unknown, sql: Condition['sql']): readonly Condition[] =>
  when(value, sql).map((condition) => ({ ...condition, skewed: true }));

/** A condition for what people search for, compared with `like search_pattern($n)` (see the migrations); blank is "not given". */
export const whenSearched = (
  search: string | null | undefined,
  sql: Condition['sql'],
): readonly Condition[] => whenSkewed(search?.trim() || null, sql);

export interface ListOrder {
  readonly column: string;
  readonly type: CursorType;
  readonly direction: 'ASC' | 'DESC';
}

export interface List {
  /** Begins the names of the list's statements. */
  readonly name: string;
  /** The listed table and its alias. Its column `id` is unique and breaks ties. */
  readonly table: string;
  readonly alias: string;
  /** What conditions and nodes look at beside it: one row for each of the list's, `join x on x.id = alias.x_id`. */
  readonly joins?: string;
  readonly conditions: readonly Condition[];
}

/** Conditions as "and ..." with their parameters from `firstParameter` on. */
export const conditionsFrom = (conditions: readonly Condition[], firstParameter: number) => ({
  where: conditions.map(({ sql }, index) => `and ${sql(`$${firstParameter + index}`)}`).join('\n  '),
  values: conditions.map(({ value }) => value),
});

const names = new Map<string, Statement>();

/** A statement named after its text: PostgreSQL tells names apart by their first 63 characters only. */
export const named = ({ name, conditions }: Pick<List, 'name' | 'conditions'>, text: string): Statement => {
  const known = names.get(text);
  if (known) return known;
  const statement = {
    name: `${name}_${sha256(text).slice(0, 16)}`,
    text,
    replan: conditions.some(({ skewed }) => skewed),
  };
  names.set(text, statement);
  return statement;
};

/** A page's item as SQL: the node's JSON. Its own parameters come first ($1...), with `values`. */
export interface Selected {
  readonly select: string;
  readonly values: readonly unknown[];
}

const from = ({ table, alias, joins = '' }: List): string => `${table} ${alias} ${joins}`;

/**
 * The select of a page in a keyset's order, of one item more than its limit when more follow. JSON is made of the
 * page's rows alone: PostgreSQL would make it of every row that an offset skips, too.
 */
const pageSelect = (
  list: List,
  { column, type, direction }: ListOrder,
  page: PageRequest,
  { select, values }: Selected,
  condition = 'true',
) => {
  const { alias, joins = '' } = list;
  const filtered = conditionsFrom(list.conditions, values.length + 1);
  const used = values.length + filtered.values.length;
  const after = page.after ? [page.after.value, page.after.id] : [];
  const follows = direction === 'ASC' ? '>' : '<';
  const keyset = page.after
    ? `and (${column}, ${alias}.id) ${follows} ($${used + 1}::text::${type}, $${used + 2}::uuid)`
    : '';
  const limit = used + after.length + 1;
  const by = `order by ${column} ${direction}, ${alias}.id ${direction}`;
  const text = `select ${select} as node, ${column}::text as value from (
      select ${alias}.* from ${from(list)} where ${condition} ${filtered.where}
        ${keyset} ${by} limit $${limit} offset $${limit + 1}) ${alias} ${joins} ${by}`;
  return { text, values: [...values, ...filtered.values, ...after, page.limit + 1, page.offset] };
};

/** The rows of a page in a keyset's order, one more than its limit when more follow. */
export const readPageRows = <Node>(
  sql: Sql,
  list: List,
  order: ListOrder,
  page: PageRequest,
  selected: Selected,
): Promise<PageRow<Node>[]> => {
  const { text, values } = pageSelect(list, order, page, selected);
  return sql.query<PageRow<Node>>(named(list, text), values);
};

/** Those that a list's items belong to, one list for each. */
export interface Owners {
  /** The items' column that names their owner. */
  readonly column: string;
  readonly ids: readonly string[];
}

/** The same page of each owner's list, in the order of the owners. One statement however many there are. */
export const readPageRowsOf = async <Node>(
  sql: Sql,
  list: List,
  { column, ids }: Owners,
  order: ListOrder,
  page: PageRequest,
  selected: Selected,
): Promise<PageRow<Node>[][]> => {
  const { text, values } = pageSelect(list, order, page, selected, `${column} = owner.id`);
  const pages = `select owner.id, (select json_agg(item) from (${text}) item) as rows
    from unnest($${values.length + 1}::uuid[]) owner (id)`;
  type OwnersRows = { readonly id: string; readonly rows: PageRow<Node>[] | null };
  const found = await sql.query<OwnersRows>(named(list, pages), [...values, ids]);
  const rows = new Map(found.map((owner) => [owner.id, owner.rows ?? []]));
  return ids.map((id) => rows.get(id) ?? []);
};

/** How many items the filtered list has. */
export const countRows = async (sql: Sql, list: List): Promise<number> => {
  const { where, values } = conditionsFrom(list.conditions, 1);
  const text = `select count(*)::int as count from ${from(list)} where true ${where}`;
  const [row] = await sql.query<{ count: number }>(named(list, text), values);
  return row?.count ?? 0;
};

/** How many items each owner's list has. */
export const countRowsOf = async (sql: Sql, list: List, { column, ids }: Owners): Promise<number[]> => {
  const { where, values } = conditionsFrom(list.conditions, 2);
  const text = `select ${column} as id, count(*)::int as count from ${from(list)}
      where ${column} = any($1::uuid[]) ${where} group by ${column}`;
  const rows = await sql.query<{ id: string; count: number }>(named(list, text), [ids, ...values]);
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => counts.get(id) ?? 0);
};
