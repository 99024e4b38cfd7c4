import { useWords } from '../../i18n/words';
import { TierHint } from '../price/tier-hint';
import { Total } from '../price/total';
import { shellWords } from '../words/shell';

/** The price while one works, on screens that are wide enough for it. */
export function PriceAside() {
  const words = useWords(shellWords);
  return (
    <aside
      aria-label={words.total}
      className="sticky top-6 grid gap-4 border-l border-line pl-6 max-lg:hidden"
    >
      <Total />
      <TierHint />
      <p className="text-sm text-muted">{words.indicative}</p>
    </aside>
  );
}
