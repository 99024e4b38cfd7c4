import type { ReactNode } from 'react';
import type { Read } from '../data/use-read';
import { useWords } from '../i18n/words';
import type { Film } from './use-films';
import { filmWords } from './words';

interface Props {
  readonly films: Read<readonly Film[]>;
  readonly children: (films: readonly Film[]) => ReactNode;
  /** In the place of films when there are none. */
  readonly none?: ReactNode;
}

const PLACES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The films once they are there; until then their places, or why they are not. */
export function FilmsState({ films, children, none }: Props) {
  const words = useWords(filmWords);
  if (films.state === 'waiting') {
    return (
      <div role="status" className="film-grid">
        <span className="sr-only">{words.waiting}</span>
        {PLACES.map((place) => (
          <span key={place} className="waiting h-96" />
        ))}
      </div>
    );
  }
  if (films.state === 'failed') {
    return (
      <div role="alert" className="grid justify-items-start gap-4 py-8">
        <h2 className="text-xl">{words.failed}</h2>
        <p>{words.failedHelp}</p>
        <button type="button" className="action" onClick={films.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (films.data.length === 0) {
    if (none) return none;
    return (
      <div className="grid gap-2 py-8">
        <h2 className="text-xl">{words.none}</h2>
        <p>{words.noneHelp}</p>
      </div>
    );
  }
  return children(films.data);
}
