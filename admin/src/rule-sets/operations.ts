import type { GetListParams } from 'react-admin';
import { type Operations, operation } from '../data/operation';
import { listOf, pageOf, recordOf } from '../data/paging';
import { RuleSetListDocument, RuleSetOneDocument } from '../generated/graphql';

/** Versions are told apart by their number, which people know and addresses show. */
const byNumber = <Version extends { readonly number: number }>(version: Version) => ({
  ...version,
  id: String(version.number),
});

export const ruleSetOperations: Operations = {
  GET_LIST: operation(
    RuleSetListDocument,
    (params: GetListParams) => pageOf(params),
    ({ ruleSets: { nodes, totalCount } }) => listOf({ nodes: nodes.map(byNumber), totalCount }),
  ),
  GET_ONE: operation(
    RuleSetOneDocument,
    ({ id }) => ({ number: Number(id) }),
    ({ ruleSet }) => recordOf(ruleSet && byNumber(ruleSet)),
  ),
};
