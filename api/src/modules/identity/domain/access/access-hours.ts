import { dayIn } from '../../../../kernel/clock.js';
import { daysAfter, instantOf, weekdayOf } from '../../../../kernel/local-time.js';

/** A span of time that comes back every week. */
export interface AccessHours {
  /** The days on which it begins: 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  /** "08:00"; the clocks of the shop. */
  readonly from: string;
  /** "19:00", up to "24:00". Not later than `from`: on the next day. */
  readonly until: string;
}

const FROM = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isTimeOfDay = (text: string, kind: 'from' | 'until'): boolean =>
  FROM.test(text) || (kind === 'until' && text === '24:00');

const endsOnDay = (timeZone: string, { days, from, until }: AccessHours, day: string, at: Date) => {
  if (!days.includes(weekdayOf(day))) return null;
  const start = instantOf(timeZone, day, from, 'first');
  const end = instantOf(timeZone, until > from ? day : daysAfter(day, 1), until, 'last');
  return start <= at && at < end ? end : null;
};

/** When the hours that an instant lies within end, the latest of them; null when it lies within none. */
export const endOfHours = (hours: readonly AccessHours[], timeZone: string, at: Date): Date | null => {
  const today = dayIn(timeZone, at);
  const ends = hours.flatMap((one) =>
    // What began yesterday may still last.
    [daysAfter(today, -1), today].map((day) => endsOnDay(timeZone, one, day, at)),
  );
  return ends.reduce((latest, end) => (end && (!latest || end > latest) ? end : latest), null);
};
