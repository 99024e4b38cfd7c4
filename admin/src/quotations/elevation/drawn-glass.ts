import type { OpeningPartsFragment } from '../../generated/graphql';
import type { Glass } from './arrange';
import type { FilmFigures } from './film-tint';

/** Units of the drawing in a metre. */
export const METRE = 100;

/** The film on each opening in the alternative on the screen, by the opening's id. */
export type Films = ReadonlyMap<string, FilmFigures | undefined>;

/** An opening with all that its drawing shows. */
export interface DrawnGlass extends Glass {
  readonly opening: OpeningPartsFragment;
  readonly film: FilmFigures | undefined;
}

/** Drawings need no more than a double's precision. */
export const drawn = (opening: OpeningPartsFragment, films: Films): DrawnGlass => ({
  id: opening.id,
  type: opening.type,
  width: Number(opening.width),
  height: Number(opening.height),
  quantity: opening.quantity,
  opening,
  film: films.get(opening.id),
});
