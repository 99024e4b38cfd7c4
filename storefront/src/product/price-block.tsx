import { installedPrice } from '../films/installed-price';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { Contact } from '../layout/contact';
import { useShop } from '../layout/use-shop';
import { Amount } from '../number/amount';
import { priceWords } from '../price/words';

/** What a unit costs with tax, and beside it without, and what putting it on costs. */
export function PriceBlock({ film: { price } }: { readonly film: Film }) {
  const words = useWords(filmWords);
  const { indicative } = useWords(priceWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  if (!price) {
    return (
      <div className="border-y border-line py-4">
        <p className="figure text-lg">{words.noPrice}</p>
        <p className="text-sm text-muted">{words.noPriceHelp}</p>
        <Contact className="text-sm" />
      </div>
    );
  }
  const beforeTax = String(Number(price.material) + Number(price.installation));
  return (
    <div className="grid gap-1 border-y border-line py-4" suppressHydrationWarning>
      <p>
        <Amount
          amount={installedPrice(price)}
          currency={price.currency}
          words={words.installed(words.unit[price.unit], taxName)}
          className="text-4xl"
        />
      </p>
      <p className="text-sm text-muted" suppressHydrationWarning>
        {words.parts(
          money(price.materialWithTax, price.currency),
          money(price.installationWithTax, price.currency),
        )}
      </p>
      <p className="text-sm text-muted" suppressHydrationWarning>
        {words.beforeTax(money(beforeTax, price.currency), taxName)}
      </p>
      <p className="pt-1 text-xs text-muted">{indicative}</p>
    </div>
  );
}
