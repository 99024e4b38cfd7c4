import { useWords } from '../../i18n/words';
import { contactWords } from '../words/contact';
import { useWorkspace } from '../workspace/use-workspace';
import type { WorkspaceState } from '../workspace/workspace';

/** What has become of the submission as long as it has not arrived. */
export function SendingState({ state }: { readonly state: WorkspaceState['sending'] }) {
  const words = useWords(contactWords);
  const workspace = useWorkspace();
  return (
    <div role="status" className="empty:hidden">
      {state === 'waiting' && (
        <div className="grid justify-items-start gap-3 border-l-4 border-sun bg-raised px-4 py-3">
          <p>{words.waiting}</p>
          <button type="button" onClick={workspace.reconnect} className="action-quiet">
            {words.sendNow}
          </button>
        </div>
      )}
      {state === 'broken' && (
        <div className="grid justify-items-start gap-3 border-l-4 border-clay bg-raised px-4 py-3">
          <p>{words.broken}</p>
          <button type="button" onClick={() => location.reload()} className="action-quiet">
            {words.reload}
          </button>
        </div>
      )}
    </div>
  );
}
