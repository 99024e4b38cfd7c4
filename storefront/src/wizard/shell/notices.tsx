import { useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/words';
import { useDraftFilms } from '../use-draft-films';
import { shellWords } from '../words/shell';
import { useWorkspaceState } from '../workspace/use-workspace';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};
const isOnline = () => navigator.onLine;

/** What somebody has to know whatever they are doing: no connection, nothing kept, refused by the shop. */
export function Notices() {
  const words = useWords(shellWords);
  const online = useSyncExternalStore(subscribe, isOnline, () => true);
  const kept = useWorkspaceState((state) => state.kept);
  const refusals = useWorkspaceState((state) => state.refusals);
  const priceRefusals = useWorkspaceState((state) => state.priceRefusals);
  const dropped = useWorkspaceState((state) => state.dropped);
  const { all } = useDraftFilms();
  const unplaced = [
    ...new Set([...refusals, ...priceRefusals].flatMap(({ place, message }) => (place ? [] : message))),
  ];
  const names = dropped.map((sku) => all.find((film) => film.sku === sku)?.name ?? sku);
  return (
    <div role="status" className="mb-5 grid gap-2 empty:hidden">
      {!online && (
        <p className="mt-4 max-w-none border-l-4 border-sun bg-raised px-4 py-2 text-sm">{words.offline}</p>
      )}
      {!kept && (
        <p className="mt-4 max-w-none border-l-4 border-clay bg-raised px-4 py-2 text-sm">{words.notKept}</p>
      )}
      {names.length > 0 && (
        <p className="mt-4 max-w-none border-l-4 border-sun bg-raised px-4 py-2 text-sm">
          {words.droppedFilms(names.join(', '))}
        </p>
      )}
      {unplaced.length > 0 && (
        <div className="mt-4 border-l-4 border-clay bg-raised px-4 py-2 text-sm">
          <p className="font-medium">{words.refused}</p>
          {unplaced.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </div>
  );
}
