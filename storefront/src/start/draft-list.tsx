import { useEffect, useState } from 'react';
import { useFormats } from '../format/use-formats';
import { PlaceDrawing } from '../home/place-drawing';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { stepPath } from '../wizard/addresses';
import type { Draft } from '../wizard/flow/draft';
import { openingsOf } from '../wizard/flow/openings';
import { furthestStep } from '../wizard/flow/steps';
import { vehicleName } from '../wizard/flow/vehicle';
import { Toast } from '../wizard/shell/toast';
import { SHOWN } from '../wizard/shell/undo-toast';
import { shellWords } from '../wizard/words/shell';
import { useWorkspace } from '../wizard/workspace/use-workspace';
import { startWords } from './words';

/** What a draft is about, as far as one can tell. */
const useTitle = () => {
  const { kind, drafts } = useWords(startWords);
  return ({ vertical, vehicles, rooms }: Draft): string => {
    const cars = vehicles.map(vehicleName).filter(Boolean);
    if (vertical === 'AUTOMOTIVE' && cars.length > 0) return cars.join(', ');
    if (rooms.length > 0) return rooms.map(({ name }) => name).join(', ');
    return vertical ? kind[vertical].name : drafts.untitled;
  };
};

/** The drafts of this browser, the last changed first. */
export function DraftList() {
  const { drafts: words } = useWords(startWords);
  const shell = useWords(shellWords);
  const language = useLanguage();
  const { day } = useFormats();
  const workspace = useWorkspace();
  const titleOf = useTitle();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [removed, setRemoved] = useState<Draft | null>(null);
  useEffect(() => {
    workspace.flush();
    setDrafts(workspace.list());
  }, [workspace]);
  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => setRemoved(null), SHOWN);
    return () => clearTimeout(timer);
  }, [removed]);

  const remove = (draft: Draft) => {
    workspace.discard(draft.id);
    setRemoved(draft);
    setDrafts(workspace.list());
  };
  const undo = () => {
    if (removed) workspace.putBack(removed);
    setRemoved(null);
    setDrafts(workspace.list());
  };

  return (
    <>
      {drafts.length > 0 && (
        <section className="grid gap-4">
          <h2 className="text-xl">{words.title}</h2>
          <ul className="grid gap-3 md:grid-cols-2">
            {drafts.map((draft) => (
              <li key={draft.id} className="pick flex items-center gap-4 p-3">
                <span className="w-14 flex-none">
                  {draft.vertical && <PlaceDrawing vertical={draft.vertical} />}
                </span>
                <div className="grid min-w-0 flex-1 gap-0.5">
                  <Link
                    href={stepPath(language, draft.id, furthestStep(draft))}
                    className="truncate font-medium text-ink after:absolute after:inset-0"
                  >
                    {titleOf(draft)}
                  </Link>
                  <p className="truncate text-sm text-muted">
                    {draft.receipt
                      ? words.sent(draft.receipt.number)
                      : shell.glasses(openingsOf(draft).length)}
                    {' · '}
                    {day(draft.updatedAt)}
                  </p>
                </div>
                <button
                  type="button"
                  aria-label={`${words.remove}: ${titleOf(draft)}`}
                  onClick={() => remove(draft)}
                  className="relative z-1 grid size-11 flex-none place-items-center text-muted hover:text-clay"
                >
                  <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
                    <path d="m5 5 10 10M15 5 5 15" fill="none" stroke="currentColor" strokeWidth="1.75" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Toast sentence={removed && shell.removed.draft} onUndo={undo} />
    </>
  );
}
