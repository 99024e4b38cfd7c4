import { useWords } from '../../i18n/words';
import { shellWords } from '../words/shell';

interface Props {
  /** What happened; null while there is nothing to say. */
  readonly sentence: string | null;
  readonly onUndo: () => void;
}

/** A sentence that passes, and the way back. */
export function Toast({ sentence, onUndo }: Props) {
  const words = useWords(shellWords);
  return (
    <div role="status" className="fixed inset-x-4 bottom-20 z-20 mx-auto max-w-md lg:bottom-8">
      {sentence && (
        <div className="pane slide-in flex items-center gap-4 bg-ink py-1.5 pr-2 pl-4 text-paper">
          <p className="min-w-0 flex-1 text-sm">{sentence}</p>
          <button
            type="button"
            onClick={onUndo}
            className="min-h-11 px-3 font-semibold underline underline-offset-4"
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
