import { type Recommendation, recommend } from '../../films/recommend';
import type { Film } from '../../films/use-films';
import type { Goal } from '../../films/vocabulary';
import { useWords } from '../../i18n/words';
import { filmWords } from '../words/films';
import { FilmCard } from './film-card';

interface Props {
  readonly films: readonly Film[];
  readonly goal: Goal | null;
  readonly chosen: string | undefined;
  readonly name: string;
  readonly onPick: (film: Film) => void;
}

/** As many as one looks at before asking for more. */
const SHOWN = 4;

/** The films, those that serve the goal first and with the reason; the others folded away. */
export function FilmList({ films, goal, chosen, name, onPick }: Props) {
  const words = useWords(filmWords);
  const ranked: Recommendation[] = goal ? recommend(films, goal) : [];
  const first: { film: Film; reason: Recommendation['reason'] | null }[] =
    ranked.length > 0 ? ranked.slice(0, SHOWN) : films.slice(0, 6).map((film) => ({ film, reason: null }));
  const shown = new Set(first.map(({ film }) => film));
  const rest = films.filter((film) => !shown.has(film));
  const card = (film: Film, reason: Recommendation['reason'] | null, best: boolean) => (
    <FilmCard
      key={film.sku}
      film={film}
      reason={reason}
      best={best}
      name={name}
      checked={film.sku === chosen}
      onPick={onPick}
    />
  );
  const grid = 'grid grid-cols-1 gap-3 sm:grid-cols-2 md:grid-cols-3';
  return (
    <div role="radiogroup" aria-label={words.list} className="grid gap-4">
      <div className={grid}>
        {first.map(({ film, reason }, index) => card(film, reason, index === 0 && ranked.length > 0))}
      </div>
      {rest.length > 0 && (
        // A film that is chosen is never folded away.
        <details open={rest.some(({ sku }) => sku === chosen) || undefined}>
          <summary className="plain mb-3">{words.showRest(rest.length)}</summary>
          <div className={grid}>{rest.map((film) => card(film, null, false))}</div>
        </details>
      )}
    </div>
  );
}
