import { useGetList } from 'react-admin';
import type { RuleSetRowFragment } from '../../generated/graphql';

const MOST = 100;

/** The newest versions, newest first. */
export function useVersions(): readonly RuleSetRowFragment[] {
  const { data = [] } = useGetList<RuleSetRowFragment>('rule-sets', {
    pagination: { page: 1, perPage: MOST },
  });
  return data;
}
