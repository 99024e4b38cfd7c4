import type { FilmFragment } from '../../generated/graphql';
import { lookOf } from '../../window/look';

/** A film as the catalogue publishes it. */
export type Film = FilmFragment;

/** Sold by the metre of stripe. */
export const isStriped = (film: Film): boolean => lookOf(film).coverage === 'bands';

/** One looks through it towards the brighter side, which by night is the room. */
export const isSeeThrough = (film: Film): boolean => lookOf(film).seeThrough;

/** Fades out over the glass, so that part of it stays clear. */
export const isGradual = (film: Film): boolean => lookOf(film).coverage === 'gradient';
