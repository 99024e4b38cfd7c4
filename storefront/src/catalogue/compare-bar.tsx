import { Swatch } from '../films/swatch';
import type { Film } from '../films/use-films';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { catalogueWords } from './words';

interface Props {
  readonly films: readonly Film[];
  readonly compared: readonly string[];
  readonly onClear: () => void;
}

/** What was put aside to be compared, at hand at the bottom of the screen. */
export function CompareBar({ films, compared, onClear }: Props) {
  const words = useWords(catalogueWords);
  const pathTo = usePaths();
  const chosen = compared.flatMap((sku) => films.filter((film) => film.sku === sku));
  return (
    <section aria-label={words.compared} className="compare-bar">
      <ul className="flex gap-1.5">
        {chosen.map((film) => (
          <li key={film.sku} className="h-11 w-14" title={film.name}>
            <Swatch film={film} />
            <span className="sr-only">{film.name}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="min-h-11 px-1 text-sm text-muted underline" onClick={onClear}>
        {words.clearCompared}
      </button>
      {chosen.length > 1 ? (
        <Link className="action ml-auto" href={`${pathTo('comparison')}?sku=${compared.join(',')}`}>
          {words.compareThem(chosen.length)}
        </Link>
      ) : (
        <p className="ml-auto text-sm text-muted">{words.compareMore}</p>
      )}
    </section>
  );
}
