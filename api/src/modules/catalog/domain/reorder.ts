/**
 * A list after some of its things were dragged: those named take the places that they held among themselves, in the
 * order named, and all others stay where they are. So a filtered list can be dragged as well as the whole one.
 */
export const reorder = (current: readonly string[], named: readonly string[]): string[] => {
  const moved = new Set(named);
  const next = named.values();
  return current.map((id) => (moved.has(id) ? (next.next().value ?? id) : id));
};

/** The distance between two neighbours' places, as `sortOrder` counts them. */
export const SORT_STEP = 10;
