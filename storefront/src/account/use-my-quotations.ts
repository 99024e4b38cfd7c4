import { useCallback, useEffect, useState } from 'react';
import { MyQuotationsDocument, type MyQuotationsQuery } from '../generated/graphql';
import { newestOfEach } from './newest-of-each';
import { useSession } from './use-session';

type Node = MyQuotationsQuery['quotations']['nodes'][number];

interface State {
  /** All that were read so far; undefined before the first. */
  readonly nodes: readonly Node[] | undefined;
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
  readonly status: 'reading' | 'failed' | 'ready';
}

const NONE: State = { nodes: undefined, next: null, status: 'reading' };

/** The quotations of whoever is signed in, page by page. A page that fails leaves what was read. */
export function useMyQuotations() {
  const session = useSession();
  const [state, setState] = useState(NONE);
  const read = useCallback(
    async (after: string | null) => {
      setState((known) => ({ ...known, status: 'reading' }));
      const { data } = await session.ask('query', MyQuotationsDocument, { after });
      setState((known) => {
        if (!data) return { ...known, status: 'failed' };
        const { nodes, pageInfo } = data.quotations;
        return {
          nodes: after === null ? nodes : [...(known.nodes ?? []), ...nodes],
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          status: 'ready',
        };
      });
    },
    [session],
  );
  useEffect(() => void read(null), [read]);
  const { nodes, next, status } = state;
  return {
    quotations: nodes && newestOfEach(nodes),
    status,
    hasMore: next !== null,
    /** The next page, or again the one that failed. */
    readOn: () => void read(next),
  };
}
