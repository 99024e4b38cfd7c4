import { useQueryClient } from '@tanstack/react-query';
import { renew } from '../auth/renew';
import { useViewer } from '../auth/use-viewer';
import { forgetViewer } from '../auth/viewer';

/**
 * How the person stands to two-factor; undefined until it is known. `changed` reads it anew, and with it what they may do: a
 * role that requires two-factor grants nothing before.
 */
export function useSecondFactor() {
  const queries = useQueryClient();
  const viewer = useViewer();
  const changed = async () => {
    await renew();
    forgetViewer();
    await queries.invalidateQueries();
  };
  return { state: viewer?.twoFactor, changed };
}
