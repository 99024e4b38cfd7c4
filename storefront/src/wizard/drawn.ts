import type { DrawnGlass } from '../elevation/glass';
import type { Film } from '../films/use-films';
import { type FilmLook, lookOf } from '../window/look';
import type { FilmChoice, Opening } from './flow/draft';
import { quantityOf, stripeCountOf } from './flow/numbers';
import { millimetresOf, STRIPE } from './flow/size';

/** Drawn while a size is missing. */
const UNKNOWN = 1000;

/** How a film looks, by its article code; undefined for one that is no longer sold. */
export type LookOf = (sku: string) => FilmLook | undefined;

export function looksOf(films: readonly Film[]): LookOf {
  const looks = new Map(films.map((film) => [film.sku, lookOf(film)]));
  return (sku) => looks.get(sku);
}

/** An opening as it is typed, with its film where it has one. */
export function drawnOpening(opening: Opening, choice: FilmChoice | null, look: LookOf): DrawnGlass {
  const stripes = choice?.stripes;
  const width = millimetresOf(opening.width);
  const height = millimetresOf(opening.height);
  return {
    id: opening.id,
    type: opening.type,
    width: (width ?? UNKNOWN) / 1000,
    height: (height ?? UNKNOWN) / 1000,
    unmeasured: [
      ...(width === null ? (['width'] as const) : []),
      ...(height === null ? (['height'] as const) : []),
    ],
    quantity: quantityOf(opening.quantity) ?? 1,
    look: (choice && look(choice.sku)) ?? null,
    stripes: stripes
      ? {
          direction: stripes.direction,
          count: stripeCountOf(stripes.count) ?? 1,
          width: (millimetresOf(stripes.width, STRIPE) ?? 100) / 1000,
        }
      : null,
  };
}
