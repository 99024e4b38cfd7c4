import type { OperationResult } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { byHash } from '../data/by-hash';
import { type Read, useRead } from '../data/use-read';
import { type FilmFragment, FilmsDocument, type FilmsQuery } from '../generated/graphql';

export type Film = FilmFragment;

/** The films on sale, by name. Of a large catalogue the first hundred are there at once, the others follow. */
export function useFilms(): Read<readonly Film[]> {
  const first = useRead(FilmsDocument, {});
  const client = useClient();
  const [others, setOthers] = useState<readonly Film[]>([]);
  const page = first.state === 'ready' ? first.data.products.pageInfo : undefined;
  const next = page?.hasNextPage ? page.endCursor : undefined;
  useEffect(() => {
    let left = false;
    const follow = async (start: string) => {
      let after: string | null | undefined = start;
      while (after) {
        const page: OperationResult<FilmsQuery> = await client
          .query(byHash(FilmsDocument), { after })
          .toPromise();
        if (!page.data || left) return;
        const { nodes, pageInfo } = page.data.products;
        setOthers((known) => [...known, ...nodes]);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
      }
    };
    setOthers([]);
    if (next) void follow(next);
    return () => {
      left = true;
    };
  }, [client, next]);
  if (first.state !== 'ready') return first;
  return { ...first, data: [...first.data.products.nodes, ...others] };
}
