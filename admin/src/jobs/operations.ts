import type { GetListParams } from 'react-admin';
import { type Operations, operation } from '../data/operation';
import { listOf, pageOf, recordOf, withoutEmpty } from '../data/paging';
import { type JobFilter, JobListDocument, JobOneDocument } from '../generated/graphql';

const filterOf = ({ filter = {} }: GetListParams): JobFilter => {
  const { queue, state, kind }: JobFilter = filter;
  return withoutEmpty({ queue, state, kind });
};

export const jobOperations: Operations = {
  GET_LIST: operation(
    JobListDocument,
    (params: GetListParams) => ({ ...pageOf(params), filter: filterOf(params) }),
    ({ jobs }) => listOf(jobs),
  ),
  GET_ONE: operation(
    JobOneDocument,
    ({ id }) => ({ id }),
    ({ job }) => recordOf(job),
  ),
};
