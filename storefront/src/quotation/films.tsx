import { BarOfLight } from '../beam/bar-of-light';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { quotationWords } from './words';

/** What each film does to what arrives at the glass. */
export function Films({ films }: { readonly films: readonly Film[] }) {
  const words = useWords(quotationWords);
  const { type } = useWords(filmWords);
  const pathTo = usePaths();
  if (films.length === 0) return null;
  return (
    <section aria-labelledby="films" className="grid gap-6">
      <div className="grid gap-1">
        <h2 id="films" className="text-2xl print:text-xl">
          {words.films}
        </h2>
        <p className="text-muted">{words.filmsLead}</p>
      </div>
      {films.map((film) => (
        <article
          key={film.sku}
          className="grid gap-x-8 gap-y-3 border-t border-line pt-4 md:grid-cols-[13rem_minmax(0,1fr)] print:break-inside-avoid print:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <div>
            <h3 className="text-lg">
              <Link href={pathTo('product', { sku: film.sku })} className="text-ink">
                {film.name}
              </Link>
            </h3>
            <p className="text-sm text-muted">{type[film.type]}</p>
          </div>
          <BarOfLight film={film} />
        </article>
      ))}
    </section>
  );
}
