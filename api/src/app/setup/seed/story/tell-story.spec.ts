import { describe, expect, it } from 'vitest';
import { Random } from '../random.js';
import type { Revision } from './revision.js';
import { tellStory } from './tell-story.js';

const NOW = new Date('2026-11-21T15:00:00Z');
const LONG_AGO = new Date('2026-01-10T15:00:00Z');
const SELLERS = [
  { id: 'a', name: 'Antonia Rojas' },
  { id: 'b', name: 'Matías Soto' },
];

const stories = (changes: { createdAt?: Date; sellers?: typeof SELLERS } = {}, count = 1500) => {
  const random = new Random(5);
  const setting = { createdAt: LONG_AGO, now: NOW, expiryDays: 30, customer: 'Ana Muñoz', sellers: SELLERS };
  return Array.from({ length: count }, () => tellStory({ ...setting, ...changes }, random));
};
const last = (story: readonly Revision[]) => story.at(-1);
const share = (all: readonly (readonly Revision[])[], status: string) =>
  all.filter((story) => last(story)?.status === status).length / all.length;

describe('stories of quotations', () => {
  it('are the same by seed', () => {
    expect(stories({}, 20)).toEqual(stories({}, 20));
  });

  it('keep what the database checks', () => {
    for (const one of stories().flat()) {
      const decided = ['CONFIRMED', 'REJECTED', 'EXPIRED'].includes(one.status);
      expect(one.decidedAt !== null).toBe(decided);
      if (one.status !== 'DRAFT') expect([one.submittedAt, one.expiresAt]).not.toContain(null);
      expect(one.version).toBe(one.history.length);
    }
  });

  it('go forward in time, never past now, and from status to status as the lifecycle allows', () => {
    for (const one of stories().flat()) {
      const times = one.history.map(({ at }) => at.getTime());
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(one.updatedAt <= NOW).toBe(true);
      const statuses = one.history.flatMap(({ from, to }) => (from ? [`${from} ${to}`] : []));
      for (const step of statuses)
        expect(step).toMatch(/^(DRAFT PENDING|PENDING (CONFIRMED|REJECTED|EXPIRED))$/);
      if (one.status === 'CONFIRMED' && one.decidedAt && one.expiresAt) {
        expect(one.decidedAt < one.expiresAt).toBe(true);
      }
    }
  });

  it('end in plausible shares', () => {
    const old = stories();
    expect(share(old, 'CONFIRMED')).toBeCloseTo(0.44, 1);
    expect(share(old, 'EXPIRED')).toBeCloseTo(0.35, 1);
    expect(share(old, 'REJECTED')).toBeCloseTo(0.17, 1);
    expect(share(old, 'PENDING')).toBe(0);
    const young = stories({ createdAt: new Date('2026-11-20T15:00:00Z') });
    expect(share(young, 'PENDING') + share(young, 'DRAFT')).toBeGreaterThan(0.6);
  });

  it('leave one revision open at most: the next one supersedes it', () => {
    const revised = stories().filter((story) => story.length > 1);
    expect(revised.length).toBeGreaterThan(50);
    for (const story of revised) {
      expect(story.map(({ number }) => number)).toEqual(story.map((_, index) => index + 1));
      for (const older of story.slice(0, -1)) {
        const superseded = older.status === 'EXPIRED' && older.rejectionReason === 'superseded';
        expect(superseded || last(story)?.status === 'DRAFT').toBe(true);
      }
    }
  });

  it('need no staff: customers come by themselves', () => {
    for (const story of stories({ sellers: [] })) {
      expect(story).toHaveLength(1);
      expect(story[0]?.history[0]).toMatchObject({ to: 'PENDING', actor: null });
    }
  });
});
