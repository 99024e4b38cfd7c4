import { useFormats } from '../format/use-formats';
import { FaultText } from '../forms/fault-text';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import { Amount } from '../number/amount';
import { priceWords } from '../price/words';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

type Option = Quotation['options'][number];

interface Props {
  readonly options: readonly Option[];
  readonly shown: string;
  /** Undefined when it is decided: nothing can be chosen any more. */
  readonly onChoose: ((name: string) => void) | undefined;
  /** Somebody wanted to accept without having chosen. */
  readonly missing: boolean;
}

const namesIn = ({ lines }: Option) => [...new Set(lines.map(({ productName }) => productName))].join(', ');

/** The alternatives as panes on one rail; the whole page shows the one that is chosen. */
export function Options({ options, shown, onChoose, missing }: Props) {
  const words = useWords(quotationWords);
  const prices = useWords(priceWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  const least = Math.min(...options.map(({ totals }) => Number(totals.total)));
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-4 font-display text-2xl font-semibold tracking-tight">
        {onChoose ? words.choose : words.options}
      </legend>
      <div className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] print:grid-cols-3">
        {options.map((option, index) => {
          const { name, totals } = option;
          const more = Number(totals.total) - least;
          return (
            <label key={name} className="pick grid content-start gap-2 p-4 sm:p-5">
              <span className="flex items-center gap-3 font-semibold">
                <input
                  id={index === 0 ? 'accept-option' : undefined}
                  type="radio"
                  name="option"
                  value={name}
                  checked={shown === name}
                  disabled={!onChoose}
                  aria-describedby={missing ? 'accept-option-fault' : undefined}
                  onChange={() => onChoose?.(name)}
                  className="tick print:hidden"
                />
                {name}
                {!onChoose && shown === name && <span className="text-sm text-leaf">{words.chosen}</span>}
              </span>
              <Amount
                amount={totals.total}
                currency={totals.currency}
                words={prices.withTax(taxName)}
                className="text-2xl"
              />
              <span className={`text-sm ${more === 0 ? 'text-leaf' : 'text-muted'}`}>
                {more === 0 ? prices.cheapest : prices.more(money(more.toFixed(2), totals.currency))}
              </span>
              <span className="text-sm">{namesIn(option)}</span>
            </label>
          );
        })}
      </div>
      <FaultText id="accept-option-fault" fault={missing ? words.optionMissing : null} />
    </fieldset>
  );
}
