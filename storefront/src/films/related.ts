import type { Film } from './use-films';

const MOST = 3;

const distance = (a: number | null, b: number | null) => ((a ?? 50) - (b ?? 50)) ** 2;

/** How different two films are to live with; another shelf weighs as much as a good deal of light. */
const apart = (film: Film, other: Film): number => {
  const [a, b] = [film.specifications, other.specifications];
  const shelf = film.category.slug === other.category.slug ? 0 : 3_000;
  return (
    shelf +
    distance(a.visibleLightTransmission, b.visibleLightTransmission) +
    distance(a.heatRejection, b.heatRejection) +
    distance(a.opacity, b.opacity)
  );
};

/** The films that somebody who looks at this one may want instead, the nearest first. */
export const relatedTo = (film: Film, films: readonly Film[]): Film[] =>
  films
    .filter(({ sku }) => sku !== film.sku)
    .sort((a, b) => apart(film, a) - apart(film, b) || a.sku.localeCompare(b.sku))
    .slice(0, MOST);
