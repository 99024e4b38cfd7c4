import type { Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { idsFault, type PageArguments } from '../../../kernel/pagination.js';
import { type List, when, whenSearched } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import { EVERY_ROW, queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor, CustomerActor } from '../../identity/index.js';
import type { CustomerView } from '../graphql/customer.type.js';
import type { CustomerConnection, CustomerFilter, CustomerOrder } from '../graphql/customer-list.type.js';
import type { ReadableCustomers } from '../readable-customers.js';
import { CUSTOMER_JSON } from './customer-json.js';

const FIND = {
  name: 'customer_find',
  text: (andRule: string) => `select ${CUSTOMER_JSON} as customer from customer c
    where c.id = coalesce((select kept_id from merged_customer where id = $1::uuid), $1::uuid) ${andRule}`,
};

/** How many records an account shows. */
const MOST_OWN = 100;

const OWN = {
  name: 'customer_own',
  text: (andRule: string) => `select ${CUSTOMER_JSON} as customer from customer c
    where true ${andRule} order by c.created_at desc, c.id desc limit ${MOST_OWN}`,
};

const COLUMNS = {
  NAME: { column: 'c.name', type: 'text' },
  CREATED_AT: { column: 'c.created_at', type: 'timestamptz' },
} as const;

const list = ({ ids, search, type }: CustomerFilter, rule: RowRule): List => ({
  name: 'customer_list',
  table: 'customer',
  alias: 'c',
  conditions: [
    ...rule,
    ...when(ids?.filter(isId), (value) => `c.id = any(${value}::uuid[])`),
    ...whenSearched(search, (value) => `c.search like search_pattern(${value})`),
    ...when(type, (value) => `c.type = ${value}`),
  ],
});

export interface CustomerListRequest {
  readonly filter: CustomerFilter;
  readonly order: CustomerOrder;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of customers, each decided by who asks: "not yours" and "does not exist" are both null. */
export class CustomerQueries {
  constructor(
    private readonly sql: Sql,
    private readonly readableBy: ReadableCustomers,
  ) {}

  /** One that was merged into another is that other. */
  byId(actor: Actor, id: string): Promise<CustomerView | null> {
    return this.find(id, this.readableBy(actor));
  }

  /** For whoever has just changed or made it, and may therefore see it. */
  afterChange(id: string): Promise<CustomerView | null> {
    return this.find(id, EVERY_ROW);
  }

  /** One statement, and one to count when asked. */
  list(
    actor: Actor,
    { filter, order: { field, direction }, page, count }: CustomerListRequest,
  ): Promise<Result<CustomerConnection>> {
    return readConnection(
      this.sql,
      list(filter, this.readableBy(actor)),
      { ...COLUMNS[field], direction },
      {
        name: `customers:${field}:${direction}`,
        page,
        count,
        faults: idsFault(filter.ids, ['filter', 'ids']),
      },
      { select: CUSTOMER_JSON, values: [], view: (customer: CustomerView) => customer },
    );
  }

  private async find(id: string, rule: RowRule): Promise<CustomerView | null> {
    if (!isId(id)) return null;
    const [row] = await queryRows<{ customer: CustomerView }>(this.sql, FIND, [id], rule);
    return row?.customer ?? null;
  }

  /** The records of a signed-in customer's account, newest first, at most 100. One statement. */
  async own(actor: CustomerActor): Promise<CustomerView[]> {
    const rows = await queryRows<{ customer: CustomerView }>(this.sql, OWN, [], this.readableBy(actor));
    return rows.map(({ customer }) => customer);
  }
}
