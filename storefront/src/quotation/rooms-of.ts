import type { DrawnGlass } from '../elevation/glass';
import type { Film } from '../films/use-films';
import { type FilmLook, lookOf } from '../window/look';
import type { Quotation } from './use-quotation';

type Option = Quotation['options'][number];
type Opening = Quotation['vehicles'][number]['openings'][number];

/** A wall of openings: a room, or a vehicle. */
export interface QuotedRoom {
  readonly id: string;
  readonly name: string;
  readonly openings: readonly Opening[];
}

const vehicleName = ({ make, model, year }: Quotation['vehicles'][number]): string =>
  [make, model, year].filter(Boolean).join(' ');

/** Everything that is quoted, wall by wall. */
export const roomsOf = ({ properties, vehicles }: Quotation): QuotedRoom[] => [
  ...properties.flatMap(({ rooms }) => rooms),
  ...vehicles.map((vehicle) => ({ id: vehicle.id, name: vehicleName(vehicle), openings: vehicle.openings })),
];

/** The films of an alternative, each once, as the catalogue has them today; what is no longer sold has no figures. */
export function filmsOf({ lines }: Option): Film[] {
  const films = lines.flatMap(({ product }) => product ?? []);
  return [...new Map(films.map((film) => [film.sku, film])).values()];
}

/** An opening as it will look with an alternative's films. */
export function drawnWith(option: Option): (opening: Opening) => DrawnGlass {
  const looks = new Map<string, FilmLook>(filmsOf(option).map((film) => [film.sku, lookOf(film)]));
  return ({ id, type, width, height, quantity, items }) => {
    const item = items.find((one) => one.option === null || one.option === option.name);
    const stripes = item?.stripes;
    return {
      id,
      type,
      width: Number(width),
      height: Number(height),
      quantity,
      look: (item && looks.get(item.sku)) ?? null,
      stripes: stripes
        ? { direction: stripes.direction, count: stripes.count, width: Number(stripes.width ?? '0.1') }
        : null,
    };
  };
}

/** Whether any size was given by the customer: the price then holds after a technical visit. */
export const measuredByCustomer = (quotation: Quotation): boolean =>
  roomsOf(quotation).some(({ openings }) => openings.some(({ measuredBy }) => measuredBy === 'CUSTOMER'));
