import type { Draft } from '../flow/draft';
import { readDraft, writeDraft } from './read-draft';

const PREFIX = 'lamina.draft.';
/** What could not be read is moved here and stays, for a later version of the page or a person to look at. */
const ASIDE = 'lamina.aside.';

/** As much of the browser's localStorage as drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The drafts of a browser, each under a key of its own: two tabs with two drafts do not overwrite each other. */
export interface DraftShelf {
  /** The last changed first. */
  list(): Draft[];
  find(id: string): Draft | null;
  /** False when the browser keeps nothing, being private or full. */
  save(draft: Draft): boolean;
  remove(id: string): void;
}

const keysIn = (storage: DraftStorage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key): key is string => key?.startsWith(PREFIX) ?? false,
  );

export function draftShelf(storage: DraftStorage): DraftShelf {
  const attempt = (write: () => void): boolean => {
    try {
      write();
      return true;
    } catch {
      return false;
    }
  };

  const read = (key: string): Draft | null => {
    const text = storage.getItem(key);
    if (text === null) return null;
    const draft = readDraft(text);
    if (!draft) {
      // First the copy: what can be written nowhere else stays where it is.
      attempt(() => {
        storage.setItem(ASIDE + key.slice(PREFIX.length), text);
        storage.removeItem(key);
      });
    }
    return draft;
  };

  return {
    list: () =>
      keysIn(storage)
        .flatMap((key) => read(key) ?? [])
        .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
    find: (id) => read(PREFIX + id),
    save: (draft) => attempt(() => storage.setItem(PREFIX + draft.id, writeDraft(draft))),
    remove: (id) => void attempt(() => storage.removeItem(PREFIX + id)),
  };
}
