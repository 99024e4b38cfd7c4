import { useCallback, useMemo } from 'react';
import { useNavigator } from '../routing/navigator';
import { usePlace } from '../routing/place';
import { type Filter, readFilter, writeFilter } from './filter';

/** The filter that the address holds, and a way to change it. Each change takes the place of the one before it in the history. */
export function useFilter() {
  const { path, search } = usePlace();
  const navigator = useNavigator();
  const filter = useMemo(() => readFilter(search), [search]);
  const change = useCallback(
    (changes: Partial<Filter>) =>
      void navigator?.go(path + writeFilter({ ...readFilter(search), ...changes }), { replace: true }),
    [navigator, path, search],
  );
  return { filter, change };
}
