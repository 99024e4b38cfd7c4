import { useCallback, useMemo } from 'react';
import { useNavigator } from '../routing/navigator';
import { usePlace } from '../routing/place';
import { type Filter, readFilter, writeFilter } from './filter';

/** Changes of a filter, made of the filter as it was asked for last. */
export type ChangeFilter = (change: (now: Filter) => Partial<Filter>) => void;

/** The filter that the address holds, and a way to change it. Each change takes the place of the one before it in the history. */
export function useFilter(): { filter: Filter; change: ChangeFilter } {
  const { search } = usePlace();
  const navigator = useNavigator();
  const filter = useMemo(() => readFilter(search), [search]);
  const change = useCallback<ChangeFilter>(
    (make) => {
      if (!navigator) return;
      // Not what is on the screen: of two quick changes the second would undo the first.
      const { path, search: asked } = navigator.heading();
      const now = readFilter(asked);
      void navigator.go(path + writeFilter({ ...now, ...make(now) }), { replace: true });
    },
    [navigator],
  );
  return { filter, change };
}
