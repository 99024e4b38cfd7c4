import { daysAfter, weekdayOf } from '../../../kernel/local-time.js';

export type ReportInterval = 'DAY' | 'WEEK' | 'MONTH';
export type ReportComparison = 'PREVIOUS_PERIOD' | 'PREVIOUS_MONTH' | 'PREVIOUS_QUARTER' | 'PREVIOUS_YEAR';

/** Days of the shop's calendar, YYYY-MM-DD, both of them within. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;

const MONTHS_BACK: Readonly<Record<Exclude<ReportComparison, 'PREVIOUS_PERIOD'>, number>> = {
  PREVIOUS_MONTH: 1,
  PREVIOUS_QUARTER: 3,
  PREVIOUS_YEAR: 12,
};

/** How many days a span has. */
export const lengthOf = ({ from, until }: Span): number =>
  (Date.parse(until) - Date.parse(from)) / DAY_MS + 1;

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of the month so many months later. */
const monthsAfter = (day: string, count: number): string => {
  const month = new Date(`${firstOfMonth(day)}T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + count);
  return month.toISOString().slice(0, 10);
};

const lastOfMonth = (day: string): string => daysAfter(monthsAfter(day, 1), -1);

/** The same day of an earlier month; of a shorter month the last. */
const monthsBefore = (day: string, count: number): string => {
  const month = monthsAfter(day, -count);
  const same = daysAfter(month, Number(day.slice(8)) - 1);
  const last = lastOfMonth(month);
  return same < last ? same : last;
};

/** What a span is compared with. Whole months stay whole. */
export const earlierSpan = (span: Span, comparison: ReportComparison): Span => {
  const { from, until } = span;
  if (comparison === 'PREVIOUS_PERIOD') {
    return { from: daysAfter(from, -lengthOf(span)), until: daysAfter(from, -1) };
  }
  const months = MONTHS_BACK[comparison];
  const whole = from === firstOfMonth(from) && until === lastOfMonth(until);
  const end = monthsBefore(until, months);
  return { from: monthsBefore(from, months), until: whole ? lastOfMonth(end) : end };
};

/** The days at which the next interval begins; weeks begin on Monday. */
const NEXT: Readonly<Record<ReportInterval, (day: string) => string>> = {
  DAY: (day) => daysAfter(day, 1),
  WEEK: (day) => daysAfter(day, 8 - weekdayOf(day)),
  MONTH: (day) => monthsAfter(day, 1),
};

/** A span cut where the intervals of the calendar begin: its first and its last piece may be shorter. */
export const pieces = ({ from, until }: Span, interval: ReportInterval): Span[] => {
  const found: Span[] = [];
  for (let day = from; day <= until; ) {
    const next = NEXT[interval](day);
    const last = daysAfter(next, -1);
    found.push({ from: day, until: last < until ? last : until });
    day = next;
  }
  return found;
};

/** As many points as a chart can show: at most 31 days, 27 weeks or 25 months. */
export const usualInterval = (span: Span): ReportInterval => {
  const days = lengthOf(span);
  if (days <= 31) return 'DAY';
  return days <= 184 ? 'WEEK' : 'MONTH';
};
