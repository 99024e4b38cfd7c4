import { lookOf } from '../window/film-look';
import type { Film } from './use-films';
import { money, typeNames, unitNames } from './words';

function Price({ price }: { price: Film['price'] }) {
  if (!price) return <span className="film-price">Sin precio por ahora</span>;
  return (
    <span className="film-price">
      <strong>{money(price.materialWithTax, price.currency)}</strong>
      <span className="film-extra">+ {money(price.installationWithTax, price.currency)} instalación</span>
      <span className="film-unit">por {unitNames[price.unit]}</span>
    </span>
  );
}

/** One film as a choice: choosing it lays it on the window above. */
export function FilmRow({ film, chosen, onChoose }: { film: Film; chosen: boolean; onChoose: () => void }) {
  const look = lookOf(film);
  return (
    <label className="film-row">
      <input type="radio" name="film" checked={chosen} onChange={onChoose} />
      <span className="swatch" aria-hidden="true">
        <span style={{ background: look.tint, opacity: Math.max(look.cover, 0.12) }} />
      </span>
      <span className="film-name">{film.name}</span>
      <span className="film-type">{typeNames[film.type]}</span>
      <Price price={film.price} />
    </label>
  );
}
