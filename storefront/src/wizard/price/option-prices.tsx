import { useFormats } from '../../format/use-formats';
import { useWords } from '../../i18n/words';
import { useShop } from '../../layout/use-shop';
import { Amount } from '../../number/amount';
import type { OptionPrice } from '../../price/price';
import { priceWords } from '../../price/words';
import { priceStepWords } from '../words/price';

interface Props {
  readonly options: readonly OptionPrice[];
  readonly stale: boolean;
}

const filmsOf = ({ lines }: OptionPrice) => [...new Set(lines.map(({ productName }) => productName))];

/** The totals, of several alternatives side by side with what each costs beyond the cheapest. */
export function OptionPrices({ options, stale }: Props) {
  const words = useWords(priceStepWords);
  const prices = useWords(priceWords);
  const { money, number } = useFormats();
  const { taxName } = useShop();
  const least = Math.min(...options.map(({ totals }) => Number(totals.total)));
  const several = options.length > 1;
  return (
    <ul className={`grid gap-3 ${several ? 'sm:grid-cols-2 lg:grid-cols-3' : ''}`}>
      {options.map((option) => {
        const { total, currency, area } = option.totals;
        const more = Number(total) - least;
        return (
          <li key={option.name} className={several ? 'pane grid content-start gap-3 p-5' : 'grid gap-3'}>
            {several && <h2 className="text-lg">{option.name}</h2>}
            <p
              className={`figure leading-none wrap-anywhere ${several ? 'text-2xl' : 'text-4xl sm:text-5xl'} ${stale ? 'opacity-60' : ''}`}
            >
              <Amount
                amount={total}
                currency={currency}
                className={several ? 'text-2xl' : 'text-4xl sm:text-5xl'}
              />
            </p>
            <p className="text-sm text-muted">{prices.withTax(taxName)}</p>
            {several && (
              <p className={`text-sm font-medium ${more === 0 ? 'text-leaf' : ''}`}>
                {more === 0 ? prices.cheapest : prices.more(money(more.toFixed(2), currency))}
              </p>
            )}
            <p className="text-sm">
              <span className="text-muted">{words.films}: </span>
              {filmsOf(option).join(', ')}
            </p>
            <p className="text-sm text-muted tabular-nums">
              {words.area(`${number(Number(area), 2)}\u00a0m²`)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
