import { useMemo } from 'react';
import { filmsFor } from '../films/recommend';
import { type Film, useFilms } from '../films/use-films';
import { looksOf } from './drawn';
import { useWorkspaceState } from './workspace/use-workspace';

const NONE: readonly Film[] = [];

/** The films of the draft's line of business, and how any film looks that the draft may name. */
export function useDraftFilms() {
  const vertical = useWorkspaceState(({ draft }) => draft?.vertical ?? null);
  const read = useFilms();
  const all = read.state === 'ready' ? read.data : NONE;
  const films = useMemo(() => (vertical ? filmsFor(all, vertical) : []), [all, vertical]);
  const look = useMemo(() => looksOf(all), [all]);
  return { read, all, films, look };
}
