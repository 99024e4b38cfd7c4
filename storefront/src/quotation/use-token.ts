import { useSyncExternalStore } from 'react';
import { tokenIn } from './private-link';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** The token of the address; another link opened in the same tab is another token. */
export const useToken = (): string | null => tokenIn(useSyncExternalStore(subscribe, () => location.hash));
