import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Link } from '../../routing/link';
import { stepPath } from '../addresses';
import { type StepId, stepBefore } from '../flow/steps';
import { Total } from '../price/total';
import { shellWords } from '../words/shell';
import { useDraftPart } from '../workspace/use-workspace';

interface Props {
  readonly step: StepId;
  readonly nextLabel: string;
  readonly busy: boolean;
}

/** Back and on. On a phone it stays at the lower edge, with the total between them. */
export function StepBar({ step, nextLabel, busy }: Props) {
  const words = useWords(shellWords);
  const language = useLanguage();
  const id = useDraftPart((draft) => draft.id);
  const before = useDraftPart((draft) => stepBefore(draft, step));
  return (
    <div className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:border-t max-lg:border-line max-lg:bg-paper/90 max-lg:backdrop-blur-md lg:mt-12">
      <div className="flex items-center gap-3 max-lg:px-4 max-lg:py-2.5">
        {before && (
          <Link
            href={stepPath(language, id, before)}
            aria-label={words.back}
            className="action-quiet max-lg:size-11 max-lg:flex-none max-lg:px-0"
          >
            <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
              <path d="M16 10H4m5-5-5 5 5 5" fill="none" stroke="currentColor" strokeWidth="1.75" />
            </svg>
            <span className="max-lg:hidden">{words.back}</span>
          </Link>
        )}
        <div className="min-w-0 flex-1 lg:hidden">
          <Total compact />
        </div>
        <button type="submit" disabled={busy} className="action flex-none">
          {nextLabel}
        </button>
      </div>
    </div>
  );
}
