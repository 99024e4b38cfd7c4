/** How a figure changed against an earlier one: a share of it, or null when there is nothing to compare with. */
export function changeOf(current: string | number | null, earlier: string | number | null): number | null {
  if (current === null || earlier === null || Number(earlier) === 0) return null;
  return (Number(current) - Number(earlier)) / Number(earlier);
}

/** How a rate changed, in points of a hundred. */
export function pointsBetween(current: string | null, earlier: string | null): number | null {
  return current === null || earlier === null ? null : (Number(current) - Number(earlier)) * 100;
}
