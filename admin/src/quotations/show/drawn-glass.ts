import type { OpeningPartsFragment } from '../../generated/graphql';
import type { FilmFigures } from '../elevation/film-tint';
import type { DrawnGlass } from '../elevation/wall-drawing';

/** The film on each opening in the alternative on the screen. */
export type Films = ReadonlyMap<string, FilmFigures | undefined>;

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
