import { describe, expect, it } from 'vitest';
import { NotYet, PermanentFailure, TryLater } from './job-kind.js';
import { afterFailure } from './outcome.js';

const retry = { attempts: 3, firstPauseMs: 1_000, longestPauseMs: 10_000 };
const at = new Date('2026-11-24T12:00:00Z');
const failed = (error: unknown, attempt = 1, postponed = 0) =>
  afterFailure({ error, attempt, postponed, at }, retry, () => 0.5);
const later = (ms: number) => new Date(at.getTime() + ms);

describe('after a failed try', () => {
  it('the job is tried again after a growing pause', () => {
    expect(failed(new Error('no'))).toEqual({ next: 'retry', at: later(500), counts: true, error: 'no' });
    expect(failed(new Error('no'), 2)).toMatchObject({ at: later(1_000) });
  });

  it('the job is dead when its tries are used up', () => {
    expect(failed(new Error('no'), 3)).toEqual({ next: 'dead', error: 'no' });
  });

  it('the job is dead at once when trying again would not help', () => {
    expect(failed(new PermanentFailure('no such number'))).toEqual({ next: 'dead', error: 'no such number' });
  });

  it('the job waits as long as it was asked to, without using up tries', () => {
    const asked = failed(new TryLater('429', 60_000), 3);
    expect(asked).toEqual({ next: 'retry', at: later(62_000), counts: false, error: '429' });
  });

  it('requests for patience count when there are too many of them', () => {
    expect(failed(new TryLater('429', 60_000), 1, 50)).toMatchObject({ next: 'retry', counts: true });
    expect(failed(new TryLater('429', 60_000), 3, 50)).toEqual({ next: 'dead', error: '429' });
  });

  it('whose turn it was not, the job is put back as it was, however often', () => {
    expect(failed(new NotYet(700), 3, 50)).toEqual({ next: 'putBack', at: later(700) });
  });

  it('nobody asks for more patience than a day', () => {
    expect(failed(new TryLater('429', 1e12))).toMatchObject({ at: later(24 * 3_600_000 + 500) });
  });
});
