import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import { installedPrice } from './installed-price';
import type { Film } from './use-films';
import { filmWords } from './words';

/** What one unit costs, as customers count: on their glass, with tax. */
export function FilmPrice({ price }: Pick<Film, 'price'>) {
  const words = useWords(filmWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  if (!price) return <p className="text-sm text-muted">{words.noPrice}</p>;
  return (
    <p className="text-sm text-muted" suppressHydrationWarning>
      <span className="figure text-lg text-ink" suppressHydrationWarning>
        {money(installedPrice(price), price.currency)}
      </span>{' '}
      {words.installed(words.unit[price.unit], taxName)}
    </p>
  );
}
