import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Link } from '../../routing/link';
import { stepPath } from '../addresses';
import type { PriceState } from '../requests/previewer';
import { priceStepWords } from '../words/price';
import { shellWords } from '../words/shell';
import { useDraftPart, useWorkspaceState } from '../workspace/use-workspace';

/** In the place of a price: that it is being worked out, or why there is none and where to mend that. */
export function NoPrice({ status }: { readonly status: PriceState<unknown>['status'] }) {
  const words = useWords(priceStepWords);
  const { steps } = useWords(shellWords);
  const language = useLanguage();
  const id = useDraftPart((draft) => draft.id);
  const refusals = useWorkspaceState((state) => state.priceRefusals);
  if (status !== 'refused') {
    return (
      // As tall as the price that comes, so that nothing jumps.
      <div className="grid min-h-screen content-start gap-4">
        <p role="status">{status === 'unanswered' ? words.failed : words.waiting}</p>
        {status !== 'unanswered' && <div className="waiting h-24 max-w-sm" />}
      </div>
    );
  }
  return (
    <div role="alert" className="grid gap-3 border-l-4 border-clay bg-raised px-4 py-3">
      <p className="font-medium">{words.refused}</p>
      <ul className="grid gap-2">
        {refusals.map(({ place, message }) => (
          <li key={`${place?.field} ${message}`}>
            {message}{' '}
            {place && (
              <Link href={stepPath(language, id, place.step)} className="plain">
                {words.mend(steps[place.step])}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
