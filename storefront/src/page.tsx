import { useState } from 'react';
import { FilmList } from './films/film-list';
import { useFilms } from './films/use-films';
import { lookOf } from './window/film-look';
import { FilmWindow } from './window/film-window';
import { LightBeams } from './window/light-beams';

export function Page() {
  const { films, retry } = useFilms();
  const [sku, setSku] = useState<string>();
  const onSale = films.state === 'ready' ? films.films : [];
  const film =
    onSale.find((candidate) => candidate.sku === sku) ??
    onSale.find(({ type }) => type === 'SOLAR_CONTROL') ??
    onSale[0];

  return (
    <>
      <header className="top">
        <span className="wordmark">Lámina</span>
        <nav aria-label="Para integrar">
          <a href="/explorer">Explorador GraphQL</a>
          <a href="/schema.graphql">schema.graphql</a>
        </nav>
      </header>
      <main>
        <section className="opening">
          <div className="words">
            <h1>Deja pasar la luz. Frena el calor.</h1>
            <p className="lead">
              Lámina cotiza láminas para vidrios: control solar, seguridad, privacidad y decoración, para
              casas, comercios, obras y autos.
            </p>
            <p>
              La página para cotizar viene en camino: vas a medir tus ventanas y ver el precio en menos de dos
              minutos. Mientras tanto, puedes cotizar por la API.
            </p>
            <a className="action" href="/explorer">
              Cotizar en el explorador
            </a>
          </div>
          <figure className="pane">
            <FilmWindow
              look={film && lookOf(film)}
              filmId={film?.sku ?? ''}
              label={
                film
                  ? `Una ventana con ${film.name} en la hoja derecha`
                  : 'Una ventana de dos hojas, sin lámina'
              }
            />
            <figcaption>
              <p className="caption">
                <strong>{film?.name ?? 'Vidrio sin lámina'}</strong>
                <span>
                  {film
                    ? 'Hoja izquierda sin lámina, hoja derecha con ella.'
                    : 'Deja pasar la luz, y también el calor.'}
                </span>
              </p>
              {film && <LightBeams {...film.specifications} />}
            </figcaption>
          </figure>
        </section>
        <section className="films" aria-labelledby="films-title">
          <div className="films-head">
            <h2 id="films-title">Láminas y precios</h2>
            <p>
              Elige una y mírala en la ventana. Precios con IVA. Precio referencial, sujeto a visita técnica;
              las cifras de cada lámina son de demostración.
            </p>
          </div>
          <FilmList films={films} chosen={film} onChoose={setSku} onRetry={retry} />
        </section>
      </main>
    </>
  );
}
