import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, timeIn } from '../../../kernel/clock.js';
import { daysAfter } from '../../../kernel/local-time.js';
import { latestSlot } from './latest-slot.js';

const HOUR_MS = 3_600_000;
const ZONES = [
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Bogota',
  'America/Mexico_City',
  'America/Argentina/Buenos_Aires',
  'America/New_York',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
];
const zone = fc.constantFrom(...ZONES);
const moment = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('a daily schedule', () => {
  it('is due once on each day of the zone, whatever its clocks do', () => {
    fc.assert(
      fc.property(zone, time, moment, (timeZone, dailyAt, from) => {
        // As a process sees it that looks every 20 minutes for 4 days.
        const looks = Array.from(
          { length: 4 * 72 },
          (_, index) => new Date(from.getTime() + index * 1_200_000),
        );
        const slots = [...new Set(looks.map((now) => latestSlot({ dailyAt }, timeZone, now).getTime()))];
        const days = slots.map((slot) => dayIn(timeZone, new Date(slot)));
        expect(new Set(days).size).toBe(days.length);
        for (const [index, day] of days.entries()) {
          expect(day).toBe(daysAfter(days[0] ?? '', index));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is due at that time by the clocks, but where they leave it out', () => {
    fc.assert(
      fc.property(zone, time, moment, (timeZone, dailyAt, now) => {
        const slot = latestSlot({ dailyAt }, timeZone, now);
        expect(slot.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(now.getTime() - slot.getTime()).toBeLessThan(26 * HOUR_MS);
        const shown = timeIn(timeZone, slot).slice(11, 16);
        const leftOut = timeIn(timeZone, new Date(slot.getTime() - 2 * HOUR_MS)).slice(11, 16) >= dailyAt;
        if (!leftOut && shown !== dailyAt) {
          // The hour that the clocks jumped over lies between.
          const before = timeIn(timeZone, new Date(slot.getTime() - HOUR_MS)).slice(11, 16);
          expect(before < dailyAt && dailyAt < shown).toBe(true);
        }
      }),
    );
  });

  const at = (dailyAt: string, now: string) =>
    latestSlot({ dailyAt }, 'America/Santiago', new Date(now)).toISOString();

  it('keeps its time where Santiago puts its clocks forward (6 September 2026, no 00:30) and back (4 April 2027)', () => {
    expect(at('08:00', '2026-09-05T18:00:00Z')).toBe('2026-09-05T12:00:00.000Z');
    expect(at('08:00', '2026-09-06T18:00:00Z')).toBe('2026-09-06T11:00:00.000Z');
    expect(at('00:30', '2026-09-06T18:00:00Z')).toBe('2026-09-06T04:30:00.000Z');
    // 23:30 is shown twice on Saturday, 3 April: the first one counts.
    expect(at('23:30', '2027-04-04T02:45:00Z')).toBe('2027-04-04T02:30:00.000Z');
    expect(at('23:30', '2027-04-04T03:45:00Z')).toBe('2027-04-04T02:30:00.000Z');
    expect(at('08:00', '2027-04-04T18:00:00Z')).toBe('2027-04-04T12:00:00.000Z');
  });

  it('knows after a week of downtime only the last time that was missed', () => {
    expect(at('08:00', '2026-11-24T10:59:59Z')).toBe('2026-11-23T11:00:00.000Z');
    expect(at('08:00', '2026-11-24T11:00:00Z')).toBe('2026-11-24T11:00:00.000Z');
  });
});

describe('a schedule of every so often', () => {
  it('has the same slots for everybody, evenly spaced', () => {
    fc.assert(
      fc.property(zone, moment, fc.integer({ min: 1_000, max: 86_400_000 }), (timeZone, now, everyMs) => {
        const slot = latestSlot({ everyMs }, timeZone, now).getTime();
        expect(slot % everyMs).toBe(0);
        expect(slot).toBeLessThanOrEqual(now.getTime());
        expect(now.getTime() - slot).toBeLessThan(everyMs);
      }),
    );
  });
});
