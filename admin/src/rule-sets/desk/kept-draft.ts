import * as z from 'zod/mini';
import type { RulesDraft } from './rules-draft';

const PREFIX = 'lamina.rules.';
/** The shape of what is kept. A change of it counts on: what an earlier page kept stays where it is, unread. */
const SHAPE = 1;

const envelope = z.object({
  shape: z.literal(SHAPE),
  kept: z.object({
    draft: z.object({
      fields: z.record(z.string(), z.string()),
      lists: z.record(z.string(), z.array(z.string())),
      own: z.array(z.string()),
    }),
    note: z.string(),
  }),
});

interface Kept {
  readonly draft: RulesDraft;
  readonly note: string;
}

/** What one person left unsaved on a version, in this browser. What cannot be read is as good as nothing. */
export function keptRules(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  userId: string,
  version: number,
) {
  const key = `${PREFIX}${userId}.${version}`;
  return {
    find(): Kept | undefined {
      try {
        return envelope.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data?.kept;
      } catch {
        return undefined;
      }
    },
    /** A browser that keeps nothing still lets people work. */
    keep(kept: Kept): void {
      try {
        storage.setItem(key, JSON.stringify({ shape: SHAPE, kept }));
      } catch {
        // Full, or forbidden: what was typed lives as long as the page.
      }
    },
    forget: (): void => storage.removeItem(key),
  };
}
