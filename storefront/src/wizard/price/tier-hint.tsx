import { useFormats } from '../../format/use-formats';
import { useWords } from '../../i18n/words';
import { cheapestOf } from '../../price/price';
import { shellWords } from '../words/shell';
import { useWorkspaceState } from '../workspace/use-workspace';
import { volumeHint } from './volume-hint';

/** What a little more film would save. */
export function TierHint() {
  const words = useWords(shellWords);
  const { number, percent } = useFormats();
  const totals = useWorkspaceState(({ price }) => cheapestOf(price.price?.options ?? [])?.totals);
  const hint = totals ? volumeHint(totals, totals.nextVolumeTier) : null;
  if (!hint) return null;
  // Rounded up: what is said has to be enough.
  const missing = `${number(Math.ceil(hint.missing * 10) / 10, 1)}\u00a0m²`;
  return (
    <p className="border-l-4 border-leaf bg-raised px-3 py-2 text-sm">
      {hint.cheaper ? words.tierCheaper(missing) : words.tier(missing, percent(Math.round(hint.rate * 100)))}
    </p>
  );
}
