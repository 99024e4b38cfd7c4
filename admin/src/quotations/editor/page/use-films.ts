import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../../../data/request';
import { EditorFilmsDocument, type FilmFactsFragment, type Vertical } from '../../../generated/graphql';

/** The films that are sold for a line of business, by article code. */
export function useFilms(vertical: Vertical): ReadonlyMap<string, FilmFactsFragment> {
  const { data } = useQuery({
    queryKey: ['products', 'editor', vertical],
    queryFn: async () => (await read(EditorFilmsDocument, { vertical })).products.nodes,
    staleTime: 60_000,
  });
  return useMemo(() => new Map((data ?? []).map((film) => [film.sku, film])), [data]);
}
