import { FilmPane } from '../films/film-pane';
import type { Film } from '../films/use-films';
import { useWords } from '../i18n/words';
import { CompareToggle } from './compare-toggle';
import { applyFilter, type Filter, isFiltering, readFilter, toggled } from './filter';
import type { ChangeFilter } from './use-filter';
import { catalogueWords } from './words';

interface Props {
  readonly films: readonly Film[];
  readonly filter: Filter;
  readonly onChange: ChangeFilter;
}

/** The films that the filter leaves, and how many they are. */
export function FilmList({ films, filter, onChange }: Props) {
  const words = useWords(catalogueWords);
  const left = applyFilter(films, filter);
  const clear = () => onChange(({ compared }) => ({ ...readFilter(''), compared }));
  return (
    <section className="grid content-start gap-5">
      <div className="flex min-h-11 flex-wrap items-center gap-x-5">
        <h2 className="text-base font-semibold tracking-normal" aria-live="polite">
          {words.count(left.length)}
        </h2>
        {isFiltering(filter) && (
          <button type="button" className="min-h-11 text-sm text-link underline" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      {left.length === 0 && (
        <div className="grid gap-2 py-8">
          <p className="font-display text-xl font-semibold">{words.nothing}</p>
          <p className="text-muted">{words.nothingHelp}</p>
        </div>
      )}
      <div className="film-grid">
        {left.map((film) => (
          <FilmPane key={film.sku} film={film}>
            <CompareToggle
              film={film}
              compared={filter.compared}
              onToggle={() => onChange(({ compared }) => ({ compared: toggled(compared, film.sku) }))}
            />
          </FilmPane>
        ))}
      </div>
    </section>
  );
}
