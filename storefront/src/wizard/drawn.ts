import { filmPaint } from '../elevation/film-paint';
import type { DrawnGlass } from '../elevation/glass';
import type { FilmChoice, Opening } from './flow/draft';
import type { FilmFigures } from './flow/film';
import { quantityOf, stripeCountOf } from './flow/numbers';
import { millimetresOf, STRIPE } from './flow/size';

/** Drawn while a size is missing. */
const UNKNOWN = 1000;

/** The figures of a film by its article code. */
export type FiguresOf = (sku: string) => FilmFigures | undefined;

/** An opening as it is typed, with its film where it has one. */
export function drawnOpening(opening: Opening, choice: FilmChoice | null, figuresOf: FiguresOf): DrawnGlass {
  const figures = choice ? figuresOf(choice.sku) : undefined;
  const stripes = choice?.stripes;
  return {
    id: opening.id,
    type: opening.type,
    width: (millimetresOf(opening.width) ?? UNKNOWN) / 1000,
    height: (millimetresOf(opening.height) ?? UNKNOWN) / 1000,
    quantity: quantityOf(opening.quantity) ?? 1,
    paint: figures ? filmPaint(figures) : null,
    stripes: stripes
      ? {
          direction: stripes.direction,
          count: stripeCountOf(stripes.count) ?? 1,
          width: (millimetresOf(stripes.width, STRIPE) ?? 100) / 1000,
        }
      : null,
  };
}
