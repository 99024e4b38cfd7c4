import type { FilmFragment } from '../generated/graphql';

/** As much of a film as says what it is. */
export type Nature = Pick<FilmFragment, 'type'> & {
  readonly specifications: Pick<FilmFragment['specifications'], 'color' | 'heatRejection'>;
  readonly price: Pick<NonNullable<FilmFragment['price']>, 'unit'> | null;
};

/** Sold by the metre of stripe. */
export const isStriped = ({ price }: Nature): boolean => price?.unit === 'LINEAR_METER';

/** Of films for privacy those that throw back this share of the heat do it with metal; the others are frosted or opaque. */
const METALLISED = 50;

/** One looks through it towards the brighter side, which by night is the room. */
export function isSeeThrough({ type, specifications }: Nature): boolean {
  if (type === 'PRIVACY') return (specifications.heatRejection ?? 0) >= METALLISED;
  return type === 'SOLAR_CONTROL' || type === 'LAMINATE' || type === 'SECURITY';
}

/** Fades out over the glass, so that part of it stays clear. Makers say so with the colour. */
export const isGradual = (film: Nature): boolean =>
  !isStriped(film) && /gradient|degrad/i.test(film.specifications.color ?? '');
