import { useEffect } from 'react';
import { focusField } from '../../forms/focus-field';
import { useWords } from '../../i18n/words';
import { fieldOf, type Removal } from '../flow/removal';
import { useVehicleName } from '../use-vehicle-name';
import { shellWords } from '../words/shell';
import { useWorkspace, useWorkspaceState } from '../workspace/use-workspace';
import { Toast } from './toast';

/** Long enough to read it and to reach for it. */
export const SHOWN = 12_000;

function useSentence(removal: Removal | null): string {
  const { removed } = useWords(shellWords);
  const nameOf = useVehicleName();
  switch (removal?.kind) {
    case 'room':
      return removed.named(removal.room.name);
    case 'option':
      return removed.named(removal.option.name);
    case 'vehicle':
      return removed.named(nameOf(removal.vehicle, removal.index));
    case 'opening':
      return removed.opening;
    case 'body':
      return removed.body(removal.lost);
    default:
      return '';
  }
}

/** What was just removed, and the way back. */
export function UndoToast() {
  const workspace = useWorkspace();
  const removal = useWorkspaceState((state) => state.removals.at(-1) ?? null);
  const sentence = useSentence(removal);
  useEffect(() => {
    if (!removal) return;
    const timer = setTimeout(workspace.forgetRemovals, SHOWN);
    return () => clearTimeout(timer);
  }, [removal, workspace]);
  const undo = () => {
    workspace.undo();
    if (removal) focusField(fieldOf(removal));
  };
  return <Toast sentence={removal && sentence} onUndo={undo} />;
}
