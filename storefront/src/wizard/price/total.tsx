import { useWords } from '../../i18n/words';
import { useShop } from '../../layout/use-shop';
import { Amount } from '../../number/amount';
import { cheapestOf } from '../../price/price';
import { priceWords } from '../../price/words';
import { openingsOf } from '../flow/openings';
import { shellWords } from '../words/shell';
import { useDraftPart, useWorkspaceState } from '../workspace/use-workspace';

/** The total of what is typed so far, of several alternatives the lowest. @param compact for the bar of a phone */
export function Total({ compact = false }: { readonly compact?: boolean }) {
  const words = useWords(shellWords);
  const prices = useWords(priceWords);
  const { taxName } = useShop();
  const started = useDraftPart((draft) => openingsOf(draft).length > 0);
  const { price, stale, status } = useWorkspaceState((state) => state.price);
  const best = cheapestOf(price?.options ?? []);
  if (!best) {
    const why = { refused: words.refusedPrice, asking: words.asking, unanswered: words.noAnswer };
    const said = status === 'refused' || status === 'asking' || status === 'unanswered' ? why[status] : null;
    return <p className="text-sm text-muted">{said ?? (started ? words.noFilmYet : words.noPrice)}</p>;
  }
  const { total, currency } = best.totals;
  return (
    <div role="status" aria-busy={status === 'asking'} className={compact ? '' : 'grid gap-1'}>
      <p className={`figure leading-none ${compact ? 'text-lg' : 'text-3xl'} ${stale ? 'opacity-60' : ''}`}>
        {(price?.options.length ?? 0) > 1 && <span className="text-sm font-normal">{prices.from} </span>}
        <Amount amount={total} currency={currency} className={compact ? 'text-lg' : 'text-3xl'} />
      </p>
      <p className={`text-muted ${compact ? 'truncate text-xs' : 'text-sm'}`}>
        {status === 'unanswered'
          ? words.unanswered
          : status === 'refused'
            ? words.refusedPrice
            : `${prices.total} ${prices.withTax(taxName)}`}
      </p>
    </div>
  );
}
