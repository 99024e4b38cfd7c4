/** The only source of time: passed in everywhere, so that tests and demonstrations can shift it. SQL never says now(). */
export interface Clock {
  now(): Date;
}

/** The system's clock, shifted by a constant number of milliseconds. */
export const systemClock = (offsetMs = 0): Clock => ({ now: () => new Date(Date.now() + offsetMs) });

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (YYYY-MM-DD) of an instant in an IANA time zone. */
export const dayIn = (timeZone: string, instant: Date): string => {
  let format = formats.get(timeZone);
  if (!format) {
    // en-CA writes years, months and days in this order with hyphens.
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(instant);
};
