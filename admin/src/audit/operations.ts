import type { GetListParams } from 'react-admin';
import { type Operations, operation } from '../data/operation';
import { listOf, pageOf } from '../data/paging';
import { AuditListDocument } from '../generated/graphql';
import { auditFilter } from './filter';

export const auditOperations: Operations = {
  GET_LIST: operation(
    AuditListDocument,
    (params: GetListParams) => {
      const { timeZone = 'UTC', ...filter } = { ...params.filter, ...params.meta };
      return { ...pageOf(params), filter: auditFilter(filter, timeZone) };
    },
    ({ auditEntries }) => listOf(auditEntries),
  ),
};
