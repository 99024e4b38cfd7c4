import type { Film, Opening, OpeningFilm, Room } from './draft';
import { wholeNumber } from './faults';
import { millimetresOf, type SizeKind, STRIPE } from './size';

/** What a size means, whatever it is typed like: "1,2", "120 cm" and "1200mm" are one. */
export const sideOf = (text: string, kind?: SizeKind): string =>
  String(millimetresOf(text, kind) ?? text.trim());

export const trimmed = (text: string): string => text.trim();
const numberOf = (text: string): string => String(wholeNumber(text) ?? text.trim());

/** As it is known, when both mean the same. */
const keep = <T>(known: T, fresh: T, meaning: (value: T) => string): T =>
  meaning(known) === meaning(fresh) ? known : fresh;

const stripesOf = ({ stripes }: Film): string =>
  stripes ? [stripes.direction, numberOf(stripes.count), sideOf(stripes.width, STRIPE)].join(' ') : '';

const filmsOf = (films: readonly OpeningFilm[]): string =>
  films
    .map((film) => [film.sku, film.alternative, stripesOf(film)].join('|'))
    .sort()
    .join('; ');

/** An opening as it came back, under the id and in the words that it has here. */
export const asTyped = (known: Opening, fresh: Opening): Opening => ({
  ...fresh,
  id: known.id,
  label: keep(known.label, fresh.label, trimmed),
  width: keep(known.width, fresh.width, sideOf),
  height: keep(known.height, fresh.height, sideOf),
  quantity: keep(known.quantity, fresh.quantity, numberOf),
  films: keep(known.films, fresh.films, filmsOf),
});

export const roomAsTyped = (known: Room, fresh: Room): Room => ({
  ...fresh,
  id: known.id,
  name: keep(known.name, fresh.name, trimmed),
  floor: keep(known.floor, fresh.floor, numberOf),
});
