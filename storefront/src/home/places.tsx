import type { Film } from '../films/use-films';
import { VERTICALS } from '../films/vocabulary';
import { filmWords } from '../films/words';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { PlaceDrawing } from './place-drawing';
import { homeWords } from './words';

/** Where film goes, drawn at one scale on one floor. */
export function Places({ films }: { readonly films: readonly Film[] }) {
  const words = useWords(homeWords);
  const { vertical: names } = useWords(filmWords);
  const pathTo = usePaths();
  return (
    <section className="grid gap-8">
      <h2 className="text-2xl sm:text-3xl">{words.places}</h2>
      <ul className="places">
        {VERTICALS.map((vertical) => {
          const count = films.filter(({ category }) => category.verticals.includes(vertical)).length;
          return (
            <li key={vertical}>
              <PlaceDrawing vertical={vertical} />
              <div className="grid gap-1 border-t-2 border-ink pt-3">
                <h3 className="text-lg">
                  <Link
                    href={`${pathTo('catalogue')}?vertical=${vertical.toLowerCase()}`}
                    className="film-link"
                  >
                    {names[vertical]}
                  </Link>
                </h3>
                <p className="text-sm text-muted">{words.place[vertical]}</p>
                {count > 0 && <p className="text-sm">{words.count(count)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
