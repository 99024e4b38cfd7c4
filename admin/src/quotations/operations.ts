import type { GetListParams } from 'react-admin';
import { type Operations, operation } from '../data/operation';
import { listOf, orderOf, pageOf, recordOf } from '../data/paging';
import { accepted } from '../data/user-errors';
import { DeleteQuotationDocument, QuotationListDocument, QuotationOneDocument } from '../generated/graphql';
import { quotationFilter } from './filter';

/** The API's orders by the list's columns. */
export const QUOTATION_ORDERS = {
  number: 'NUMBER',
  createdAt: 'CREATED_AT',
  updatedAt: 'UPDATED_AT',
  'totals.total': 'TOTAL',
} as const;

const list = (params: GetListParams) => {
  const { timeZone = 'UTC', ...filter } = { ...params.filter, ...params.meta };
  return {
    ...pageOf(params),
    orderBy: orderOf(params, QUOTATION_ORDERS),
    filter: quotationFilter(filter, timeZone),
  };
};

export const quotationOperations: Operations = {
  GET_LIST: operation(QuotationListDocument, list, ({ quotations }) => listOf(quotations)),
  GET_ONE: operation(
    QuotationOneDocument,
    ({ id }) => ({ id }),
    ({ quotation }) => recordOf(quotation),
  ),
  GET_MANY: operation(
    QuotationListDocument,
    ({ ids }) => ({ first: 100, offset: 0, filter: { ids } }),
    ({ quotations }) => ({ data: quotations.nodes }),
  ),
  GET_MANY_REFERENCE: operation(
    QuotationListDocument,
    (params) => ({ ...list(params), filter: { [params.target]: params.id } }),
    ({ quotations }) => listOf(quotations),
  ),
  DELETE: operation(
    DeleteQuotationDocument,
    ({ id, previousData }) => ({ id, expectedVersion: previousData?.version }),
    ({ deleteQuotation }) => ({ data: { id: accepted(deleteQuotation).deletedId } }),
  ),
};
