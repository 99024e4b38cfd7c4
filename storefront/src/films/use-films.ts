import { useCallback, useEffect, useState } from 'react';
import type { ProductListQuery } from '../generated/graphql';
import { request } from '../request';
import { productList } from './product-list';

export type Film = ProductListQuery['products']['nodes'][number];

export type Films = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; films: Film[] };

/** The films on sale, read when the page opens and again on demand. */
export function useFilms() {
  const [films, setFilms] = useState<Films>({ state: 'loading' });

  const read = useCallback(async (signal?: AbortSignal) => {
    setFilms({ state: 'loading' });
    try {
      const { products } = await request(productList, {}, signal);
      setFilms({ state: 'ready', films: products.nodes });
    } catch {
      if (!signal?.aborted) setFilms({ state: 'failed' });
    }
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    void read(leaving.signal);
    return () => leaving.abort();
  }, [read]);

  return { films, retry: () => read() };
}
