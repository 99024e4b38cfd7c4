import { FilmRow } from './film-row';
import type { Film, Films } from './use-films';

interface Props {
  films: Films;
  chosen: Film | undefined;
  onChoose: (sku: string) => void;
  onRetry: () => void;
}

const placeholders = ['a', 'b', 'c', 'd', 'e', 'f'];

export function FilmList({ films, chosen, onChoose, onRetry }: Props) {
  if (films.state === 'loading') {
    return (
      <div className="film-grid" role="status" aria-label="Cargando las láminas">
        {placeholders.map((key) => (
          <span key={key} className="film-row film-waiting" />
        ))}
      </div>
    );
  }
  if (films.state === 'failed') {
    return (
      <div className="notice" role="alert">
        <p>No pudimos traer las láminas. Revisa tu conexión y prueba de nuevo.</p>
        <button type="button" className="action" onClick={onRetry}>
          Probar de nuevo
        </button>
      </div>
    );
  }
  if (films.films.length === 0) {
    return (
      <p className="notice">
        El catálogo todavía está vacío. Cuando la tienda publique láminas, aparecen aquí.
      </p>
    );
  }
  return (
    <fieldset className="film-grid">
      <legend className="unseen">Elige una lámina para verla en la ventana</legend>
      {films.films.map((film) => (
        <FilmRow
          key={film.sku}
          film={film}
          chosen={film.sku === chosen?.sku}
          onChoose={() => onChoose(film.sku)}
        />
      ))}
    </fieldset>
  );
}
