import { useStore } from 'react-admin';

const MOST = 6;

/** Article codes of the films that this person applied last, the latest first. */
export function useRecentFilms(): readonly [recent: readonly string[], use: (sku: string) => void] {
  const [recent, setRecent] = useStore<string[]>('editor.recentFilms', []);
  return [recent, (sku) => setRecent([sku, ...recent.filter((one) => one !== sku)].slice(0, MOST))];
}
