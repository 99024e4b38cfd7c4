import { useFormats } from '../../format/use-formats';
import type { FilmFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { isStriped } from '../flow/film';
import type { Reason } from '../flow/recommend';
import { filmWords, reasonWords } from '../words/films';
import { FigureBars } from './figure-bars';
import { FilmSwatch } from './film-swatch';

interface Props {
  readonly film: FilmFragment;
  readonly reason: Reason | null;
  /** The first of the recommended. */
  readonly best: boolean;
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: (film: FilmFragment) => void;
}

/** A film to be picked: how it looks, why, its figures, its price. */
export function FilmCard({ film, reason, best, name, checked, onPick }: Props) {
  const words = useWords(filmWords);
  const reasons = reasonWords[useLanguage()];
  const { money } = useFormats();
  const { price, specifications } = film;
  const striped = isStriped(film);
  const perUnit = price && Number(price.materialWithTax) + Number(price.installationWithTax);
  return (
    <label
      className={`pick grid content-start gap-x-5 gap-y-3 p-3 ${best ? 'col-span-full sm:grid-cols-[minmax(0,15rem)_1fr] sm:p-4' : ''}`}
    >
      <input type="radio" name={name} checked={checked} onChange={() => onPick(film)} className="sr-only" />
      <span className="block">
        <FilmSwatch figures={specifications} striped={striped} />
      </span>
      <span className="grid content-start gap-2">
        {best && (
          <span className="justify-self-start bg-sun px-2 py-0.5 text-xs font-semibold text-on-sun">
            {words.recommended}
          </span>
        )}
        <span
          className={`font-display leading-tight font-semibold tracking-tight ${best ? 'text-xl' : 'text-base'}`}
        >
          {film.name}
        </span>
        <span className={best ? '' : 'text-sm text-muted'}>
          {reason ? reasons[reason.goal](reason.figures) : film.description}
        </span>
        <FigureBars figures={specifications} />
        {price && (
          <span className="text-sm">
            <span className="figure">{money(String(perUnit), price.currency)}</span>{' '}
            <span className="text-muted">{striped ? words.perMetre : words.perSquareMetre}</span>
          </span>
        )}
      </span>
    </label>
  );
}
