/** What of a key press decides which shortcut it is. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Keys pressed one after the other within this time belong together, in milliseconds. */
export const PAUSE_MS = 1_000;

/** A key as shortcuts name it: `mod+k` with Ctrl or Cmd, else the character; null for what no shortcut uses. */
export function keyOf({ key, ctrlKey, metaKey, altKey }: Press): string | null {
  if (altKey || key.length !== 1) return null;
  return ctrlKey || metaKey ? `mod+${key.toLowerCase()}` : key.toLowerCase();
}

export interface Typed {
  readonly keys: string;
  readonly at: number;
}

/** What has been pressed so far: `g` and then `c` shortly after is `g c`. */
export function typedAfter(before: Typed | null, key: string, at: number, chords: readonly string[]): Typed {
  const together = before && at - before.at <= PAUSE_MS ? `${before.keys} ${key}` : key;
  const begins = chords.some((chord) => chord === together || chord.startsWith(`${together} `));
  return { keys: begins ? together : key, at };
}
