/** The shop's calendar day, as YYYY-MM-DD. */
export const shopDay = (): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/Santiago',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());

/** The day that many days after. */
export const days = (day: string, count: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
};

/** What makes a program's clock show that moment now, and go on from there. */
export const clockAt = (moment: string): { readonly CLOCK_OFFSET: string } => {
  const seconds = Math.round((Date.parse(moment) - Date.now()) / 1000);
  return { CLOCK_OFFSET: `${seconds < 0 ? '-' : ''}PT${Math.abs(seconds)}S` };
};
