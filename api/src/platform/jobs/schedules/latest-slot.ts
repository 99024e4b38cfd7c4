import { dayIn } from '../../../kernel/clock.js';
import { daysAfter, instantOf } from '../../../kernel/local-time.js';
import type { Timing } from '../triggers.js';

/**
 * The last moment up to now at which the timing was due. A day on which the clocks show the time twice has one such
 * moment, the first; a day on which they never show it has one as well, as long after the change.
 */
export const latestSlot = (timing: Timing, timeZone: string, now: Date): Date => {
  if ('everyMs' in timing) {
    return new Date(Math.floor(now.getTime() / timing.everyMs) * timing.everyMs);
  }
  const today = dayIn(timeZone, now);
  const slot = instantOf(timeZone, today, timing.dailyAt, 'first');
  return slot <= now ? slot : instantOf(timeZone, daysAfter(today, -1), timing.dailyAt, 'first');
};
