import { useState } from 'react';
import { BarOfLight } from '../beam/bar-of-light';
import { FilmPane } from '../films/film-pane';
import { relatedTo } from '../films/related';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { shareImage } from '../head/share-image';
import { useHead } from '../head/use-head';
import { useLanguage } from '../i18n/language';
import { useDataLanguage } from '../i18n/use-data-language';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import type { Hour } from '../window/drawing';
import { FilmWindow } from '../window/film-window';
import { HourSwitch } from '../window/hour-switch';
import { productData } from './json-ld';
import { PriceBlock } from './price-block';
import { SpecificationTable } from './specification-table';
import { goalsOf } from './suits';
import { Suits } from './suits-list';
import { productWords } from './words';

interface Props {
  readonly film: Film;
  readonly films: readonly Film[];
}

export function ProductView({ film, films }: Props) {
  const words = useWords(productWords);
  const { type } = useWords(filmWords);
  const pathTo = usePaths();
  const own = useDataLanguage();
  const [hour, setHour] = useState<Hour>('day');
  const description = film.description ?? words.description(film.name, type[film.type]);
  useHead({
    title: film.name,
    description,
    image: shareImage(useLanguage(), film.type),
    data: productData(film, description),
  });
  return (
    <article className="column grid gap-16 pt-4 sm:pt-8">
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid content-start gap-3">
          <FilmWindow film={film} hour={hour} broken={goalsOf(film).includes('SAFETY')} />
          <HourSwitch hour={hour} onChange={setHour} />
        </div>
        <div className="grid content-start gap-6 max-lg:-order-1">
          <div className="grid gap-2">
            <p className="text-sm text-muted">{type[film.type]}</p>
            <h1 lang={own} className="text-3xl sm:text-4xl">
              {film.name}
            </h1>
            <p lang={film.description === null ? undefined : own} className="text-lg">
              {description}
            </p>
          </div>
          <PriceBlock film={film} />
          <div className="grid gap-3">
            {film.price && (
              <Link className="action" href={`${pathTo('quote')}?film=${encodeURIComponent(film.sku)}`}>
                {words.quote}
              </Link>
            )}
            <Link
              className="action-quiet"
              href={`${pathTo('comparison')}?sku=${[film, ...relatedTo(film, films)].map(({ sku }) => sku).join(',')}`}
            >
              {words.compare}
            </Link>
          </div>
        </div>
      </div>
      <section className="grid gap-8">
        <h2 className="text-2xl">{words.figures}</h2>
        <BarOfLight film={film} />
      </section>
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        <Suits film={film} />
        <SpecificationTable film={film} />
      </div>
      <section className="grid gap-6">
        <h2 className="text-2xl">{words.related}</h2>
        <div className="film-grid">
          {relatedTo(film, films).map((other) => (
            <FilmPane key={other.sku} film={other} />
          ))}
        </div>
      </section>
    </article>
  );
}
