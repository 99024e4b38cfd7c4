import { useQuery, useQueryClient } from '@tanstack/react-query';
import { renew } from '../auth/renew';
import { currentViewer, forgetViewer } from '../auth/viewer';

const QUERY_KEY = ['viewer', 'twoFactor'];

/**
 * How the person stands to two-factor; undefined until it is known. `changed` reads it anew, and with it what they may do: a
 * role that requires two-factor grants nothing before.
 */
export function useSecondFactor() {
  const queries = useQueryClient();
  const { data: state } = useQuery({
    queryKey: QUERY_KEY,
    queryFn: async () => (await currentViewer()).twoFactor,
  });
  const changed = async () => {
    await renew();
    forgetViewer();
    await queries.invalidateQueries();
  };
  return { state, changed };
}
