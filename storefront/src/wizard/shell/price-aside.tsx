import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { priceWords } from '../../price/words';
import { Link } from '../../routing/link';
import { stepPath } from '../addresses';
import { isReachable } from '../flow/steps';
import { TierHint } from '../price/tier-hint';
import { Total } from '../price/total';
import { shellWords } from '../words/shell';
import { useDraftPart } from '../workspace/use-workspace';

/** The price while one works, on screens that are wide enough for it, and the way to its reasons. */
export function PriceAside() {
  const words = useWords(shellWords);
  const { indicative } = useWords(priceWords);
  const language = useLanguage();
  const id = useDraftPart((draft) => draft.id);
  const hasPrice = useDraftPart((draft) => isReachable(draft, 'price'));
  return (
    <aside
      aria-label={words.total}
      className="sticky top-6 grid gap-4 border-l border-line pl-6 max-lg:hidden"
    >
      <Total />
      <TierHint />
      <p className="text-sm text-muted">{indicative}</p>
      {hasPrice && (
        <Link href={stepPath(language, id, 'price')} className="plain text-sm">
          {words.why}
        </Link>
      )}
    </aside>
  );
}
