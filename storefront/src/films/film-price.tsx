import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import { installedWithTax } from './installed';
import type { Film } from './use-films';
import { filmWords } from './words';

/** What one unit costs as people pay it: installed, with tax. */
export function FilmPrice({ price }: Pick<Film, 'price'>) {
  const words = useWords(filmWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  if (!price) return <span className="block text-sm text-muted">{words.noPrice}</span>;
  return (
    <span className="block text-sm text-muted" suppressHydrationWarning>
      <span className="figure text-lg text-ink" suppressHydrationWarning>
        {money(installedWithTax(price), price.currency)}
      </span>{' '}
      {words.installed(words.unit[price.unit], taxName)}
    </span>
  );
}
