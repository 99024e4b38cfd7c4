import { useRead } from '../data/use-read';
import { type FilmFragment, FilmsDocument } from '../generated/graphql';

export type Film = FilmFragment;

/** The films on sale. */
export function useFilms() {
  return useRead(FilmsDocument, {});
}
