import { useEffect } from 'react';
import { focusField } from '../forms/focus-field';
import type { StepId } from './flow/steps';
import { useGoTo } from './use-steps';
import { useWorkspace, useWorkspaceState } from './workspace/use-workspace';

/** What the shop refused is shown at its first fault, on whatever step that is. */
export function useShowRefusal(step: StepId | undefined): void {
  const goTo = useGoTo();
  const workspace = useWorkspace();
  const refused = useWorkspaceState(({ refusals }) => refusals.find(({ place }) => place !== null)?.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal, not for each step that one goes to with it.
  useEffect(() => {
    const { draft } = workspace.state();
    if (!draft || !refused) return;
    if (refused.step !== step) goTo(draft.id, refused.step);
    focusField(refused.field);
  }, [refused, workspace, goTo]);
}
