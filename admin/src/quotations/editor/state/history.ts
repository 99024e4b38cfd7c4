/** States of something that is edited, the present one among those before and after it. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was of; typing on in the same cell is one change. */
  readonly place: string | null;
}

/** States share what did not change, so that many cost little. */
const MOST = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], place: null });

/** A change; `place` names what is typed into, null for a change that stands alone. */
export function changed<T>(history: History<T>, present: T, place: string | null = null): History<T> {
  if (present === history.present) return history;
  const goesOn = place !== null && place === history.place;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], place };
}

/** What is typed from now on is another change. */
export const settled = <T>(history: History<T>): History<T> =>
  history.place === null ? history : { ...history, place: null };

export function undone<T>({ past, present, future, place }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, place };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], place: null };
}

export function redone<T>({ past, present, future, place }: History<T>): History<T> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future, place };
  return { past: [...past, present], present: after, future: rest, place: null };
}
