import { useEffect } from 'react';
import { useDraftFilms } from './use-draft-films';
import { useWorkspace, useWorkspaceState } from './workspace/use-workspace';

/** A film that is not sold, or not for this line of business, is chosen no more: nobody has to find out from the shop. */
export function useOnlySoldFilms(): void {
  const workspace = useWorkspace();
  const { read, films } = useDraftFilms();
  const id = useWorkspaceState(({ draft }) => draft?.vertical && draft.id);
  const known = read.isWhole;
  useEffect(() => {
    if (id && known) workspace.keepFilms(new Set(films.map(({ sku }) => sku)));
  }, [workspace, id, known, films]);
}
