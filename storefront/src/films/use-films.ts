import type { OperationResult } from '@urql/core';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { byHash } from '../data/by-hash';
import { type Read, useRead } from '../data/use-read';
import { type FilmFragment, FilmsDocument, type FilmsQuery } from '../generated/graphql';

export type Film = FilmFragment;

const NONE: readonly Film[] = [];

/** The films on sale, by name. Of a large catalogue the first hundred are there at once, the others follow, and then it is whole. */
export function useFilms(): Read<readonly Film[]> & { readonly isWhole: boolean } {
  const first = useRead(FilmsDocument, {});
  const client = useClient();
  const [others, setOthers] = useState<readonly Film[]>([]);
  const [followed, setFollowed] = useState(false);
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
      setFollowed(true);
    };
    setOthers([]);
    setFollowed(false);
    if (next) void follow(next);
    return () => {
      left = true;
    };
  }, [client, next]);
  const nodes = first.state === 'ready' ? first.data.products.nodes : NONE;
  // The same list as long as nothing came: pages keep what they have made of it.
  const data = useMemo(() => [...nodes, ...others], [nodes, others]);
  const isWhole = page !== undefined && (!next || followed);
  return first.state === 'ready' ? { ...first, data, isWhole } : { ...first, isWhole };
}
