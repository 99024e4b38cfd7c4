import { useEffect } from 'react';
import { useWords } from '../../i18n/words';
import type { Removal } from '../flow/removal';
import { useVehicleName } from '../use-vehicle-name';
import { shellWords } from '../words/shell';
import { useWorkspace, useWorkspaceState } from '../workspace/use-workspace';

/** Long enough to read it and to reach for it. */
const SHOWN = 12_000;

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
    default:
      return '';
  }
}

/** What was just removed, and the way back. */
export function UndoToast() {
  const words = useWords(shellWords);
  const workspace = useWorkspace();
  const removal = useWorkspaceState((state) => state.removal);
  const sentence = useSentence(removal);
  useEffect(() => {
    if (!removal) return;
    const timer = setTimeout(workspace.forgetRemoval, SHOWN);
    return () => clearTimeout(timer);
  }, [removal, workspace]);
  return (
    <div role="status" className="fixed inset-x-4 bottom-20 z-20 mx-auto max-w-md lg:bottom-8">
      {removal && (
        <div className="pane slide-in flex items-center gap-4 bg-ink py-1.5 pr-2 pl-4 text-paper">
          <p className="min-w-0 flex-1 text-sm">{sentence}</p>
          <button
            type="button"
            onClick={workspace.undo}
            className="min-h-11 px-3 font-semibold underline underline-offset-4"
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
