import { type Draft, openingsOf } from './draft';

/**
 * The row to go on with after a change that brought rows or took some: the first that came, else the focused one while it is
 * there, else the one before what went.
 */
export function rowToFocus(before: Draft, after: Draft, focused: string | undefined): string | undefined {
  const [had, has] = [before, after].map((draft) => openingsOf(draft).map(({ id }) => id));
  const known = new Set(had);
  const came = has?.find((id) => !known.has(id));
  if (came) return came;
  if (focused && has?.includes(focused)) return focused;
  const changed = had?.findIndex((id, at) => id !== has?.[at]) ?? 0;
  return has?.[Math.max(0, changed - 1)] ?? has?.at(-1);
}
