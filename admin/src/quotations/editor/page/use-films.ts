import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { everyPage } from '../../../data/every-page';
import { read } from '../../../data/request';
import { EditorFilmsDocument, type FilmFactsFragment, type Vertical } from '../../../generated/graphql';

/** All films that are sold for a line of business, by article code. */
export function useFilms(vertical: Vertical): ReadonlyMap<string, FilmFactsFragment> {
  const { data } = useQuery({
    queryKey: ['products', 'editor', vertical],
    queryFn: () =>
      everyPage(async (after) => (await read(EditorFilmsDocument, { vertical, after })).products),
    staleTime: 60_000,
  });
  return useMemo(() => new Map((data ?? []).map((film) => [film.sku, film])), [data]);
}
