import * as z from 'zod/mini';
import { saysNothing, type Work, workSchema } from './work';

const PREFIX = 'lamina.editor.';
/** The shape of what is kept. A change of it counts on: what an earlier page kept stays where it is, unread. */
const SHAPE = 2;

const envelope = z.object({ shape: z.literal(SHAPE), work: workSchema });

/** As much of the browser's storage as the editor needs. */
export type EditorStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Work under the name that finds it again. */
export interface Shelved {
  readonly name: string;
  readonly work: Work;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One person's unsaved work in this browser, each draft under a key of its own. */
export function shelfOf(storage: EditorStorage, userId: string) {
  const prefix = `${PREFIX}${userId}.`;
  const find = (name: string): Work | undefined => {
    const text = storage.getItem(prefix + name);
    return text === null ? undefined : envelope.safeParse(parsed(text)).data?.work;
  };
  return {
    find,
    /** False when the browser keeps nothing, being private or full. */
    keep(name: string, work: Work): boolean {
      try {
        storage.setItem(prefix + name, JSON.stringify({ shape: SHAPE, work }));
        return true;
      } catch {
        return false;
      }
    },
    forget: (name: string): void => storage.removeItem(prefix + name),
    /** New quotations that were never saved and say something, the last changed first. */
    unsaved(): Shelved[] {
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .flatMap((name) => {
          const work = find(name);
          return work && !work.quotation && !saysNothing(work) ? [{ name, work }] : [];
        })
        .sort((one, other) => other.work.at.localeCompare(one.work.at));
    },
  };
}

export type Shelf = ReturnType<typeof shelfOf>;
