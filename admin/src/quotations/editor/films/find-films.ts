import { plain } from '../../../format/plain';
import type { FilmFactsFragment } from '../../../generated/graphql';

/** The films that have every word of the search in their names, codes, kinds or colours; those used last first. */
export function findFilms(
  films: readonly FilmFactsFragment[],
  search: string,
  recent: readonly string[],
  kindOf: (film: FilmFactsFragment) => string,
): FilmFactsFragment[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const rank = ({ sku }: FilmFactsFragment) => {
    const at = recent.indexOf(sku);
    return at < 0 ? recent.length : at;
  };
  return films
    .filter((film) => {
      const text = plain([film.name, film.sku, kindOf(film), film.specifications.color].join(' '));
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => rank(one) - rank(other));
}
