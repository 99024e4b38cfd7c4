const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day after, both as YYYY-MM-DD. */
export const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** How far the time zone's clocks are ahead of UTC at that moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(moment / 1000) * 1000;
}

/** The moment when a day (YYYY-MM-DD) begins in the time zone, also when clocks change that night. */
export function dayStart(day: string, timeZone: string): string | undefined {
  if (!DAY.test(day)) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  const start = midnight - offsetAt(guess, timeZone);
  // Where clocks skip midnight, the day begins with the first moment after the gap.
  const skipped = start + offsetAt(start, timeZone) < midnight;
  return new Date(skipped ? guess : start).toISOString();
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The instant at which clocks in the time zone show that day and time (YYYY-MM-DDTHH:MM). */
export function momentIn(local: string, timeZone: string): string | undefined {
  if (!MOMENT.test(local)) return undefined;
  const shown = Date.parse(`${local}:00Z`);
  const guess = shown - offsetAt(shown, timeZone);
  return new Date(shown - offsetAt(guess, timeZone)).toISOString();
}

/** The day that it is now in the time zone, as YYYY-MM-DD. */
export const today = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
