import type { DraftStorage } from '../keep/draft-shelf';

/** Lives as long as the page: on the server, and where the browser lets nothing be kept. */
function memoryStorage(): DraftStorage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

/** Even looking at localStorage throws where cookies are blocked. */
export function browserStorage(): { readonly storage: DraftStorage; readonly lasting: boolean } {
  try {
    return { storage: localStorage, lasting: true };
  } catch {
    return { storage: memoryStorage(), lasting: false };
  }
}
