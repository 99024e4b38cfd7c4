import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import {
  idsFault,
  type PageArguments,
  type PageRow,
  readPage,
  toConnection,
} from '../../../kernel/pagination.js';
import {
  countRows,
  type List,
  readPageRows,
  when,
  whenSearched,
} from '../../../platform/database/list-statement.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { CustomerView } from '../graphql/customer.type.js';
import type { CustomerConnection, CustomerFilter, CustomerOrder } from '../graphql/customer-list.type.js';

/** A customer of alias c as the JSON of the Customer type. */
export const CUSTOMER_JSON = `json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
  'whatsapp', c.whatsapp, 'type', c.type, 'taxId', c.tax_id, 'businessActivity', c.business_activity,
  'version', c.version, 'createdAt', c.created_at, 'updatedAt', c.updated_at, 'metadataByKey', c.metadata)`;

const FIND: Statement = {
  name: 'customer_find',
  text: `select ${CUSTOMER_JSON} as customer from customer c where c.id = $1`,
};

const COLUMNS = {
  NAME: { column: 'c.name', type: 'text' },
  CREATED_AT: { column: 'c.created_at', type: 'timestamptz' },
} as const;

const list = ({ ids, search, type }: CustomerFilter): List => ({
  name: 'customer_list',
  table: 'customer',
  alias: 'c',
  conditions: [
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

/** Reads of customers, for staff. */
export class CustomerQueries {
  constructor(private readonly sql: Sql) {}

  async byId(id: string): Promise<CustomerView | null> {
    if (!isId(id)) return null;
    const [row] = await this.sql.query<{ customer: CustomerView }>(FIND, [id]);
    return row?.customer ?? null;
  }

  /** One statement, and one to count when asked. */
  async list({
    filter,
    order,
    page: asked,
    count,
  }: CustomerListRequest): Promise<Result<CustomerConnection>> {
    const page = readPage(asked, {
      name: `customers:${order.field}:${order.direction}`,
      type: COLUMNS[order.field].type,
    });
    const faults: readonly Fault[] = [
      ...(page.ok ? [] : page.faults),
      ...idsFault(filter.ids, ['filter', 'ids']),
    ];
    if (!page.ok || faults.length > 0) return refuse(...faults);
    const by = { ...COLUMNS[order.field], direction: order.direction };
    const [rows, total]: [PageRow<CustomerView>[], number | undefined] = await Promise.all([
      readPageRows<CustomerView>(this.sql, list(filter), by, page.value, {
        select: CUSTOMER_JSON,
        values: [],
      }),
      count ? countRows(this.sql, list(filter)) : undefined,
    ]);
    return accept(toConnection(rows, page.value, total));
  }
}
