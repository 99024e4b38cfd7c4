/** The only source of time: passed in everywhere, so that tests and demonstrations can shift it. SQL never says now(). */
export interface Clock {
  now(): Date;
}

/** The system's clock, shifted by a constant number of milliseconds. */
export const systemClock = (offsetMs = 0): Clock => ({ now: () => new Date(Date.now() + offsetMs) });

const times = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of an IANA time zone show at an instant: YYYY-MM-DD HH:MM:SS. */
export const timeIn = (timeZone: string, instant: Date): string => {
  let format = times.get(timeZone);
  if (!format) {
    // sv-SE writes them in this order, as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    times.set(timeZone, format);
  }
  return format.format(instant);
};

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
