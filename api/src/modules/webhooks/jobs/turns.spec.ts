import { describe, expect, it } from 'vitest';
import { NotYet } from '../../../platform/jobs/job-kind.js';
import { Turns } from './turns.js';

const ANSWERED = { outcome: { status: 204, answer: '', retryAfter: null }, durationMs: 1_000 };
const TIMED_OUT = { outcome: { failure: 'TIMED_OUT', detail: '10000 ms' }, durationMs: 10_000 } as const;

/** Turns whose clock is moved by hand. */
const turnsAt = (start: number) => {
  let now = start;
  const turns = new Turns({ now: () => new Date(now) });
  /** How long whoever comes now is sent away; 0: not at all. */
  const wait = (endpoint: string, urgent = false): number => {
    try {
      turns.take(endpoint, urgent);
      return 0;
    } catch (error) {
      if (error instanceof NotYet) return error.afterMs;
      throw error;
    }
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { turns, wait, pass };
};

const timesOut = (turns: Turns, times: number) => {
  for (let count = 0; count < times; count += 1) turns.take('dead', false)(TIMED_OUT);
};

describe('the turns of endpoints', () => {
  it('are two at a time, whoever else is called', () => {
    const { wait } = turnsAt(0);
    expect([wait('slow'), wait('slow')]).toEqual([0, 0]);
    expect(wait('slow')).toBeGreaterThan(0);
    expect(wait('other')).toBe(0);
  });

  it('come one after the other, at the pace of the endpoint', () => {
    const { turns, wait } = turnsAt(0);
    turns.take('slow', false)({ ...ANSWERED, durationMs: 4_000 });
    turns.take('slow', false);
    turns.take('slow', false);
    expect([wait('slow'), wait('slow'), wait('slow')]).toEqual([550, 1_100, 1_650]);
  });

  it('are free again after each try, also one that was broken off', () => {
    const { turns, wait } = turnsAt(0);
    const [first, second] = [turns.take('slow', false), turns.take('slow', false)];
    first(ANSWERED);
    expect(wait('slow')).toBe(0);
    second(null);
    expect(wait('slow')).toBe(0);
  });

  it('of one that never answers are one at a time, with a rest between', () => {
    const { turns, wait, pass } = turnsAt(0);
    timesOut(turns, 3);
    expect(wait('dead')).toBeGreaterThan(30_000);
    pass(30_000);
    const end = turns.take('dead', false);
    expect(wait('dead')).toBeGreaterThan(0);
    end(TIMED_OUT);
    expect(wait('dead')).toBeGreaterThan(30_000);
    pass(30_000);
    turns.take('dead', false)(ANSWERED);
    expect([wait('dead'), wait('dead')]).toEqual([0, 0]);
  });

  it('are not waited for by who tests the endpoint, nor for longer than ten minutes by anybody', () => {
    const { turns, wait } = turnsAt(0);
    timesOut(turns, 3);
    expect(Math.max(...Array.from({ length: 50 }, () => wait('dead')))).toBe(600_000);
    expect(wait('dead', true)).toBe(0);
  });
});
