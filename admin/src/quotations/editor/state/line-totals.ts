import { sum } from '../../../format/exact';
import type { Draft } from './draft';

interface Line {
  readonly subtotal: string;
}

/**
 * What each opening costs in an alternative, by its id, from the lines of the price of that draft: they come in the order of
 * places, rooms, openings and films. In minor units, so that sums are exact.
 */
export function lineTotals(
  priced: Draft,
  alternative: string,
  lines: readonly Line[],
): ReadonlyMap<string, string> {
  const amounts = new Map<string, string>();
  let next = 0;
  for (const { rooms } of priced.places)
    for (const { openings } of rooms)
      for (const { id, films } of openings) {
        const count = films.filter(
          (film) => film.alternative === alternative || film.alternative === null,
        ).length;
        const own = lines.slice(next, next + count);
        next += count;
        if (own.length > 0) amounts.set(id, sum(...own.map(({ subtotal }) => subtotal)));
      }
  return amounts;
}
