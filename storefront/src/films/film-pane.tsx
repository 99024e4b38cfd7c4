import type { ReactNode } from 'react';
import { useDataLanguage } from '../i18n/use-data-language';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { FilmFacts } from './film-facts';
import { FilmPrice } from './film-price';
import { Swatch } from './swatch';
import type { Film } from './use-films';
import { filmWords } from './words';

interface Props {
  readonly film: Film;
  /** What can be done with it here. */
  readonly children?: ReactNode;
}

/** A film as a sample that one holds against the light. */
export function FilmPane({ film, children }: Props) {
  const { type } = useWords(filmWords);
  const pathTo = usePaths();
  return (
    <article className="film-pane">
      <div className="film-sample">
        <Swatch film={film} />
      </div>
      <div className="grid grow content-start gap-3 pt-4">
        <div>
          <h3 className="text-lg">
            <Link href={pathTo('product', { sku: film.sku })} lang={useDataLanguage()} className="film-link">
              {film.name}
            </Link>
          </h3>
          <p className="text-sm text-muted">{type[film.type]}</p>
        </div>
        <FilmFacts film={film} />
        <FilmPrice price={film.price} />
        {children}
      </div>
    </article>
  );
}
