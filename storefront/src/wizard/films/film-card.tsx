import { FilmFacts } from '../../films/film-facts';
import { installedPrice } from '../../films/installed-price';
import { isStriped } from '../../films/nature';
import type { Reason } from '../../films/recommend';
import { Swatch } from '../../films/swatch';
import type { Film } from '../../films/use-films';
import { useFormats } from '../../format/use-formats';
import { useLanguage } from '../../i18n/language';
import { useDataLanguage } from '../../i18n/use-data-language';
import { useWords } from '../../i18n/words';
import { useShop } from '../../layout/use-shop';
import { filmWords, reasonWords } from '../words/films';

interface Props {
  readonly film: Film;
  readonly reason: Reason | null;
  /** The first of the recommended. */
  readonly best: boolean;
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: (film: Film) => void;
}

/** A film to be picked: how it looks, why, its figures, its price. */
export function FilmCard({ film, reason, best, name, checked, onPick }: Props) {
  const words = useWords(filmWords);
  const reasons = reasonWords[useLanguage()];
  const { money } = useFormats();
  const own = useDataLanguage();
  const { taxName } = useShop();
  const { price } = film;
  const striped = isStriped(film);
  return (
    <label
      className={`pick grid content-start gap-x-4 gap-y-3 p-3 ${best ? 'col-span-full sm:grid-cols-[minmax(0,15rem)_1fr] sm:p-4' : 'max-sm:grid-cols-[4.5rem_minmax(0,1fr)]'}`}
    >
      <input type="radio" name={name} checked={checked} onChange={() => onPick(film)} className="sr-only" />
      <span className={`block overflow-hidden ${best ? '' : 'max-sm:aspect-square max-sm:self-start'}`}>
        <Swatch film={film} />
      </span>
      <span className="grid min-w-0 content-start gap-2">
        {best && (
          <span className="justify-self-start bg-sun px-2 py-0.5 text-xs font-semibold text-on-sun">
            {words.recommended}
          </span>
        )}
        <span
          lang={own}
          className={`font-display leading-tight font-semibold tracking-tight ${best ? 'text-xl' : 'text-base'}`}
        >
          {film.name}
        </span>
        <span lang={reason ? undefined : own} className={best ? '' : 'text-sm text-muted'}>
          {reason ? reasons[reason.goal](reason.figures) : film.description}
        </span>
        <FilmFacts film={film} />
        {price && (
          <span className="text-sm">
            <span className="figure">{money(installedPrice(price), price.currency)}</span>{' '}
            <span className="text-muted">
              {striped ? words.perMetre(taxName) : words.perSquareMetre(taxName)}
            </span>
          </span>
        )}
      </span>
    </label>
  );
}
