import type { RolePartsFragment } from '../../generated/graphql';

export type Hours = RolePartsFragment['accessHours'][number];

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Day 1 is Monday. */
export const dayName = (day: number, locale: string, weekday: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY_MS);

/** Days that follow each other as first and last: [1, 2, 3, 5] is 1–3 and 5. */
export function runsOf(days: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** "lun–vie 08:30–18:00" */
export function hoursText({ days, from, until }: Hours, locale: string): string {
  const spans = runsOf(days).map(([first, last]) =>
    first === last ? dayName(first, locale) : `${dayName(first, locale)}–${dayName(last, locale)}`,
  );
  return `${spans.join(', ')} ${from}–${until}`;
}
