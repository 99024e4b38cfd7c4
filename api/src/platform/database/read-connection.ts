import { accept, type Fault, type Result, refuse } from '../../kernel/fault.js';
import { type Connection, type PageArguments, readPage, toConnection } from '../../kernel/pagination.js';
import { countRows, type List, type ListOrder, readPageRows, type Selected } from './list-statement.js';
import type { Sql } from './statement.js';

/** What is asked of a list. */
export interface ListRequest {
  /** Names the list in the order asked for: sealed into every cursor. */
  readonly name: string;
  readonly page: PageArguments;
  /** Whether to count all that the filter lets through, which costs a second statement. */
  readonly count: boolean;
  /** What is wrong with the filter: reported together with what is wrong with the page. */
  readonly faults?: readonly Fault[];
}

/** How an item is read, and what the list shows of it. */
interface Shown<Json, Node> extends Selected {
  readonly view: (json: Json) => Node;
}

/** A page of a list in a keyset's order. One statement, and one to count when asked. */
export const readConnection = async <Json, Node extends { readonly id: string }>(
  sql: Sql,
  list: List,
  order: ListOrder,
  { name, page: asked, count, faults = [] }: ListRequest,
  { view, ...selected }: Shown<Json, Node>,
): Promise<Result<Connection<Node>>> => {
  const page = readPage(asked, { name, type: order.type });
  if (!page.ok || faults.length > 0) return refuse(...(page.ok ? [] : page.faults), ...faults);
  const [rows, total] = await Promise.all([
    readPageRows<Json>(sql, list, order, page.value, selected),
    count ? countRows(sql, list) : undefined,
  ]);
  const nodes = rows.map(({ node, value }) => ({ node: view(node), value }));
  return accept(toConnection(nodes, page.value, total));
};
