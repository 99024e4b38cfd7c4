import { useEffect } from 'react';
import { focusField } from '../fields/focus-field';
import { useGoTo } from '../use-steps';
import { useWorkspaceState } from '../workspace/use-workspace';

/** Goes to the receipt when the shop has it, and to the first fault, on whatever step it is, when the shop refused it. */
export function useFollowOutcome(): void {
  const goTo = useGoTo();
  const id = useWorkspaceState(({ draft }) => draft?.id);
  const received = useWorkspaceState(({ draft }) => draft?.receipt !== null);
  const refused = useWorkspaceState(({ refusals }) => refusals.find(({ place }) => place !== null)?.place);
  useEffect(() => {
    if (!id) return;
    if (received) goTo(id, 'done', { replace: true });
    else if (refused) {
      if (refused.step !== 'contact') goTo(id, refused.step);
      focusField(refused.field);
    }
  }, [goTo, id, received, refused]);
}
