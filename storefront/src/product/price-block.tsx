import { installedBeforeTax, installedWithTax } from '../films/installed';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import { Amount } from '../number/amount';
import { productWords } from './words';

/** What a unit costs on the glass, with tax; below, what it is made of, and the same without tax. */
export function PriceBlock({ film: { price } }: { readonly film: Film }) {
  const words = useWords(filmWords);
  const { indicative } = useWords(productWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  if (!price) {
    return (
      <div className="border-y border-line py-4">
        <p className="figure text-lg">{words.noPrice}</p>
        <p className="text-sm text-muted">{words.noPriceHelp}</p>
      </div>
    );
  }
  const amount = (value: string) => money(value, price.currency);
  return (
    <div className="grid gap-1 border-y border-line py-4" suppressHydrationWarning>
      <p>
        <Amount
          amount={installedWithTax(price)}
          currency={price.currency}
          words={words.installed(words.unit[price.unit], taxName)}
          className="text-4xl"
        />
      </p>
      <p className="text-sm" suppressHydrationWarning>
        {words.parts(amount(price.materialWithTax), amount(price.installationWithTax))}
      </p>
      <p className="text-sm text-muted" suppressHydrationWarning>
        {words.beforeTax(amount(installedBeforeTax(price)), taxName)}
      </p>
      <p className="pt-1 text-xs text-muted">{indicative}</p>
    </div>
  );
}
