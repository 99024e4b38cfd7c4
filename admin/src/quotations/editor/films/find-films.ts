import { plain } from '../../../format/plain';
import type { FilmFactsFragment } from '../../../generated/graphql';
import { withShopWords } from './shop-words';

/** The films that have every word of the search in their names, codes, kinds, categories or colours, or are called so; those used last first. */
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
      const { name, sku, category, specifications } = film;
      const text = withShopWords(
        plain([name, sku, kindOf(film), category.name, specifications.color].join(' ')),
      );
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => rank(one) - rank(other));
}
