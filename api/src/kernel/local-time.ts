const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
};

/** What a clock on the wall shows at an instant, as if it hung in UTC: milliseconds. */
const wallClock = (timeZone: string, instant: number): number => {
  const parts = formatFor(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** YYYY-MM-DD, so many days later. */
export const daysAfter = (day: string, count: number): string =>
  new Date(startOf(day) + count * DAY_MS).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(startOf(day)).getUTCDay() || 7;

/**
 * When the clocks of a time zone show a time ("08:30", up to "24:00") on a day. When they are put back and show it twice,
 * `twice` says which of the two; when they are put forward and never show it, as long after the change as it is after the
 * hour that was left out.
 */
export const instantOf = (timeZone: string, day: string, time: string, twice: 'first' | 'last'): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = startOf(day) + (hours * 60 + minutes) * 60_000;
  // No zone changes twice within two days: the two offsets around are all there can be.
  const [before, after] = [shown - DAY_MS, shown + DAY_MS].map(
    (around) => shown - (wallClock(timeZone, around) - around),
  );
  const [earlier, later] = [before ?? shown, after ?? shown].sort((a, b) => a - b);
  const found = [earlier ?? shown, later ?? shown].filter(
    (instant) => wallClock(timeZone, instant) === shown,
  );
  const instant = twice === 'first' ? found.at(0) : found.at(-1);
  return new Date(instant ?? later ?? shown);
};
