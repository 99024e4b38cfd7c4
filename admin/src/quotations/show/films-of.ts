import type { QuotationDetailFragment } from '../../generated/graphql';
import type { FilmFigures } from '../elevation/film-tint';

/** The film on each opening of an alternative, by the opening's id. */
export const filmsOf = (
  option: QuotationDetailFragment['options'][number] | undefined,
): ReadonlyMap<string, FilmFigures | undefined> =>
  new Map(
    (option?.lines ?? []).flatMap(({ openingId, product }) =>
      openingId ? [[openingId, product?.specifications] as const] : [],
    ),
  );
