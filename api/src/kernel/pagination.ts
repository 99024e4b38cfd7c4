import { accept, type Fault, type Result, refuse } from './fault.js';
import { isId } from './ids.js';
import { isStorable } from './text.js';

/** How a list's page is asked for: by cursor (after) or by number of items to skip (offset), never both. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly offset?: number | null;
}

/** A page that can be read: `after` is the order's value and the id of the item before the page. */
export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
  readonly after: { readonly value: string; readonly id: string } | null;
  /** The list and its order, sealed into every cursor so that one of another list is recognised. */
  readonly order: string;
}

const MOST_ITEMS = 100;
const LARGEST_OFFSET = 10_000;

/** PostgreSQL's name of an order's type: a cursor carries the value as PostgreSQL writes it. */
export type CursorType = 'text' | 'timestamptz' | 'numeric';

const VALUES: Readonly<Record<CursorType, (value: string) => boolean>> = {
  text: isStorable,
  timestamptz: (value) => {
    const [, day, time] =
      /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)[+-]\d\d(?::\d\d)?$/.exec(value) ?? [];
    return day !== undefined && day >= '0001' && !Number.isNaN(Date.parse(`${day}T${time}Z`));
  },
  numeric: (value) => /^-?\d{1,60}(\.\d{1,60})?$/.test(value),
};

/** A list in one of its orders. */
export interface OrderedList {
  /** Names list, field and direction; sealed into every cursor, so that one of another list is recognised. */
  readonly name: string;
  readonly type: CursorType;
}

const encode = (order: string, value: string, id: string): string =>
  Buffer.from(JSON.stringify([order, value, id])).toString('base64url');

const decode = ({ name, type }: OrderedList, cursor: string): PageRequest['after'] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [sealed, value, id]: unknown[] = parts;
    if (sealed !== name || typeof value !== 'string' || typeof id !== 'string') return null;
    return VALUES[type](value) && isId(id) ? { value, id } : null;
  } catch {
    return null;
  }
};

/** Checks a page's arguments; every fault at once. */
export const readPage = ({ first, after, offset }: PageArguments, list: OrderedList): Result<PageRequest> => {
  const faults: Fault[] = [];
  const params = { most: MOST_ITEMS, largest: LARGEST_OFFSET };
  if (first < 1 || first > MOST_ITEMS) {
    faults.push({ code: 'OUT_OF_RANGE', message: { key: 'page.first', params }, path: ['first'] });
  }
  if (offset != null && (offset < 0 || offset > LARGEST_OFFSET)) {
    faults.push({ code: 'OUT_OF_RANGE', message: { key: 'page.offset', params }, path: ['offset'] });
  }
  if (after != null && offset != null) {
    faults.push({ code: 'INVALID', message: { key: 'page.afterAndOffset' }, path: ['offset'] });
  }
  const position = after == null ? null : decode(list, after);
  if (after != null && !position)
    faults.push({ code: 'INVALID', message: { key: 'page.cursor' }, path: ['after'] });
  if (faults.length > 0) return refuse(...faults);
  return accept({ limit: first, offset: offset ?? 0, after: position, order: list.name });
};

/** An item as a list's statement returns it: with its value in the list's order, as PostgreSQL writes it. */
export interface PageRow<Node> {
  readonly node: Node;
  readonly value: string;
}

/** A page of a list as GraphQL shows it. */
export interface Connection<Node> {
  readonly edges: { readonly node: Node; readonly cursor: string }[];
  readonly nodes: Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Of the whole list; undefined when it was not asked for. */
  readonly totalCount: number | undefined;
}

/** Shapes the rows of a page (read with one more than its limit) as a connection. */
export const toConnection = <Node extends { readonly id: string }>(
  rows: readonly PageRow<Node>[],
  page: PageRequest,
  totalCount?: number,
): Connection<Node> => {
  const edges = rows
    .slice(0, page.limit)
    .map(({ node, value }) => ({ node, cursor: encode(page.order, value, node.id) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null || page.offset > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};

/** An `ids` filter takes at most 100. */
export const idsFault = (
  ids: readonly string[] | null | undefined,
  path: readonly string[],
): readonly Fault[] =>
  (ids?.length ?? 0) > MOST_ITEMS
    ? [{ code: 'TOO_MANY', message: { key: 'page.ids', params: { most: MOST_ITEMS } }, path }]
    : [];
