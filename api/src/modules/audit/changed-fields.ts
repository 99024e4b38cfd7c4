/** A thing's fields at one moment, as plain JSON. */
export type Snapshot = Readonly<Record<string, unknown>>;

export interface Changes {
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two snapshots differ; all of them for a creation or a deletion; null when nothing differs. */
export const changedFields = (before: Snapshot | null, after: Snapshot | null): Changes | null => {
  if (!before || !after)
    return before || after ? { before: before && { ...before }, after: after && { ...after } } : null;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => !equal(before[name] ?? null, after[name] ?? null));
  if (changed.length === 0) return null;
  const pick = (snapshot: Snapshot) =>
    Object.fromEntries(changed.map((name) => [name, snapshot[name] ?? null]));
  return { before: pick(before), after: pick(after) };
};
