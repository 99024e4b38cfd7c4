import { expect, test } from 'vitest';
import { after } from './session-life.js';
import { type Attempts, charged, givenBack, MEMORY_SECONDS, waitFor } from './throttle.js';

const RULE = { free: 3, firstWait: 30, longestWait: 100, successForgets: false };
const START = new Date('2026-11-21T12:00:00Z');
const DONE = { at: START, succeeded: true };
const NONE: Attempts = { failures: 0, lastAt: START, blockedUntil: null };

const failing = (times: number): Attempts => {
  let attempts = NONE;
  for (let time = 0; time < times; time += 1) attempts = charged(attempts, RULE, START);
  return attempts;
};

test('the first failures cost nothing, then waits double up to the longest', () => {
  const waits = [1, 2, 3, 4, 5, 6, 60].map((times) => waitFor(failing(times), START));
  expect(waits).toEqual([0, 0, 0, 30, 60, 100, 100]);
});

test('a wait passes, and says its last part of a second as a whole one', () => {
  expect(waitFor(failing(4), after(START, 29.5))).toBe(1);
  expect(waitFor(failing(4), after(START, 30))).toBe(0);
});

test('a day without a failure forgets them all', () => {
  expect(charged(failing(9), RULE, after(START, MEMORY_SECONDS)).failures).toBe(10);
  expect(charged(failing(9), RULE, after(START, MEMORY_SECONDS + 1)).failures).toBe(1);
});

test('an attempt that did not fail leaves no trace', () => {
  expect(givenBack(failing(1), RULE, DONE)).toMatchObject({ failures: 0 });
  expect(givenBack(NONE, RULE, DONE)).toMatchObject({ failures: 0 });
  const allowed = givenBack(failing(5), RULE, DONE);
  expect(allowed.failures).toBe(4);
  expect(waitFor(allowed, START)).toBe(0);
});

test('a success makes up for everything where the rule says so', () => {
  const rule = { ...RULE, successForgets: true };
  expect(givenBack(failing(9), rule, DONE)).toMatchObject({ failures: 0, blockedUntil: null });
  expect(givenBack(failing(9), rule, { at: START, succeeded: false })).toMatchObject({ failures: 8 });
});

test('what others failed meanwhile stays a reason to wait', () => {
  const before = failing(4);
  const others = charged(before, RULE, after(START, 31));
  expect(waitFor(givenBack(others, RULE, DONE), after(START, 31))).toBe(60);
});
