import type { Random } from '../random.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Sunday to Saturday: how much of a week's business comes in on which day. */
const WEEKDAYS = [0.25, 1, 1, 1, 1, 0.9, 0.5];
/** From here on, in UTC, the Americas are awake: 8 to 22 o'clock in Santiago. */
const OPENING_HOUR = 12;
const HOURS = 14;
/** The shop grows: the last day brings this many times the business of the first. */
const GROWTH = 2;

/**
 * The moments at which `count` quotations are made between two moments, in order: more on weekdays, in daytime, and
 * more and more of them.
 */
export function* moments(count: number, from: Date, until: Date, random: Random): Generator<Date> {
  const days = Math.max(1, Math.round((until.getTime() - from.getTime()) / DAY_MS));
  const weights = Array.from({ length: days }, (_, day) => {
    const weekday = new Date(from.getTime() + day * DAY_MS).getUTCDay();
    return (WEEKDAYS[weekday] ?? 1) * (1 + ((GROWTH - 1) * day) / days);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const midnight = Math.floor(from.getTime() / DAY_MS) * DAY_MS;
  let made = 0;
  let due = 0;
  for (const [day, weight] of weights.entries()) {
    due += (weight / total) * count;
    const today = (day === days - 1 ? count : Math.round(due)) - made;
    const start = midnight + day * DAY_MS + OPENING_HOUR * HOUR_MS;
    const times = Array.from({ length: today }, () => start + Math.floor(random.next() * HOURS * HOUR_MS));
    for (const time of times.sort((a, b) => a - b)) yield new Date(Math.min(time, until.getTime()));
    made += today;
  }
}
