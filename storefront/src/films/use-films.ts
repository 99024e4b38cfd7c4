import { type Read, useRead } from '../data/use-read';
import { type FilmFragment, FilmsDocument } from '../generated/graphql';

export type Film = FilmFragment;

/** The films on sale, by name. */
export function useFilms(): Read<readonly Film[]> {
  const films = useRead(FilmsDocument, {});
  return films.state === 'ready' ? { ...films, data: films.data.products.nodes } : films;
}
