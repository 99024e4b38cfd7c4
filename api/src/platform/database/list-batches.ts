import type { PageRequest } from '../../kernel/pagination.js';
import { type List, type ListOrder, readPageRows, type Selected } from './list-statement.js';
import type { Sql } from './statement.js';

/** Items of one statement: some hundred kilobytes. */
const BATCH = 500;

/**
 * A whole list in batches, each read when it is asked for: no transaction stays open for a slow reader, and memory holds
 * one batch. An item that meanwhile moves in the list's order may be missing or come twice.
 */
export async function* readBatches<Node extends { readonly id: string }>(
  sql: Sql,
  list: List,
  order: ListOrder,
  selected: Selected,
): AsyncGenerator<readonly Node[]> {
  let page: PageRequest = { limit: BATCH, offset: 0, after: null, order: '' };
  for (;;) {
    const rows = await readPageRows<Node>(sql, list, order, page, selected);
    const batch = rows.slice(0, BATCH);
    yield batch.map(({ node }) => node);
    const last = batch.at(-1);
    if (!last || rows.length <= BATCH) return;
    page = { ...page, after: { value: last.value, id: last.node.id } };
  }
}
