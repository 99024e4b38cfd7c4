import { isId } from '../../../kernel/ids.js';
import type { PageRequest, PageRow } from '../../../kernel/pagination.js';
import { readBatches } from '../../../platform/database/list-batches.js';
import {
  countRows,
  countRowsOf,
  type List,
  readPageRows,
  readPageRowsOf,
  when,
  whenSearched,
  whenSkewed,
} from '../../../platform/database/list-statement.js';
import { NO_ROW, type RowRule } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import { EXPORTED_QUOTATION, type ExportedQuotation } from '../export/exported-quotation.js';
import type { QuotationFilter, QuotationOrder } from '../graphql/quotation-list.type.js';
import { quotationJson, sectionValues } from './quotation-statement.js';
import { STANDS_FOR_NUMBER } from './stands-for-number.js';
import type { Sections, StoredQuotation } from './stored-quotation.js';

/** What the list can be ordered by. */
export const QUOTATION_ORDERS = {
  CREATED_AT: { column: 'q.created_at', type: 'timestamptz' },
  UPDATED_AT: { column: 'q.updated_at', type: 'timestamptz' },
  NUMBER: { column: 'q.number', type: 'text' },
  TOTAL: { column: 'q.total', type: 'numeric' },
} as const;

/** As a list, so that an id that is none matches nothing. */
const customerIds = ({ customerId }: QuotationFilter) =>
  customerId == null ? null : [customerId].filter(isId);

/** Equal to one id, so that the index that starts with the seller gives the list's order. */
const ofSeller = ({ sellerId }: QuotationFilter) => {
  if (sellerId == null) return [];
  return isId(sellerId) ? when(sellerId, (value) => `q.seller_id = ${value}`) : NO_ROW;
};

const list = (rule: RowRule, filter: QuotationFilter): List => ({
  name: 'quotation_list',
  table: 'quotation',
  alias: 'q',
  conditions: [
    ...rule,
    ...when(filter.ids?.filter(isId), (value) => `q.id = any(${value}::uuid[])`),
    ...whenSearched(filter.search, (value) => `q.search like search_pattern(${value})`),
    ...when(filter.statuses, (value) => `q.status = any(${value}::text[])`),
    ...when(filter.vertical, (value) => `q.vertical = ${value}`),
    ...when(customerIds(filter), (value) => `q.customer_id = any(${value}::uuid[])`),
    ...ofSeller(filter),
    ...whenSkewed(filter.minTotal?.toString(), (value) => `q.total >= ${value}`),
    ...whenSkewed(filter.maxTotal?.toString(), (value) => `q.total <= ${value}`),
    ...when(filter.currentRevisionOnly || null, (value) => `${value}::boolean and ${STANDS_FOR_NUMBER}`),
    ...when(filter.createdFrom, (value) => `q.created_at >= ${value}`),
    ...when(filter.createdUntil, (value) => `q.created_at < ${value}`),
    ...when(filter.updatedSince, (value) => `q.updated_at >= ${value}`),
  ],
});

export interface QuotationListQuery {
  readonly filter: QuotationFilter;
  readonly order: QuotationOrder;
  readonly page: PageRequest;
  readonly sections: Sections;
  /** Which of them the caller may see. */
  readonly rule: RowRule;
}

const orderedBy = ({ field, direction }: QuotationOrder) => ({ ...QUOTATION_ORDERS[field], direction });
const ownedBy = (ids: readonly string[]) => ({ column: 'q.customer_id', ids });
const selected = (sections: Sections) => ({ select: quotationJson(1), values: sectionValues(sections) });

/** The rows of a page with the sections asked for, one more than its limit when more follow. One statement. */
export const listQuotations = (
  sql: Sql,
  { filter, order, page, sections, rule }: QuotationListQuery,
): Promise<PageRow<StoredQuotation>[]> =>
  readPageRows(sql, list(rule, filter), orderedBy(order), page, selected(sections));

/** The same page of each customer's quotations. One statement. */
export const listQuotationsOf = (
  sql: Sql,
  customerIds: readonly string[],
  { order, page, sections, rule }: Omit<QuotationListQuery, 'filter'>,
): Promise<PageRow<StoredQuotation>[][]> =>
  readPageRowsOf(sql, list(rule, {}), ownedBy(customerIds), orderedBy(order), page, selected(sections));

/** All of them as rows of an export, in batches. */
export const exportQuotations = (
  sql: Sql,
  { filter, order, rule }: Pick<QuotationListQuery, 'filter' | 'order' | 'rule'>,
): AsyncGenerator<readonly ExportedQuotation[]> =>
  readBatches<ExportedQuotation>(sql, list(rule, filter), orderedBy(order), EXPORTED_QUOTATION);

export const countQuotationsOf = (
  sql: Sql,
  customerIds: readonly string[],
  rule: RowRule,
): Promise<number[]> => countRowsOf(sql, list(rule, {}), ownedBy(customerIds));

export const countQuotations = (sql: Sql, filter: QuotationFilter, rule: RowRule): Promise<number> =>
  countRows(sql, list(rule, filter));
