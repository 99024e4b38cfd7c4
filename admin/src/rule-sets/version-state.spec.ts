import { expect, it } from 'vitest';
import { scheduledFor, versionState } from './version-state';

const now = new Date('2026-11-21T12:00:00Z');
const PAST = { activeFrom: '2026-11-01T00:00:00Z' };
const SOON = { activeFrom: '2026-12-01T00:00:00Z' };
const LATER = { activeFrom: '2027-01-01T00:00:00Z' };

it.each([
  ['in_force', true, [PAST, SOON]],
  ['scheduled', false, [LATER, SOON, PAST]],
  ['past', false, [PAST]],
  ['unused', false, []],
] as const)('%s', (state, inForce, activations) => {
  expect(versionState({ inForce, activations }, now)).toBe(state);
});

it('is scheduled for the first moment to come', () => {
  expect(scheduledFor({ inForce: false, activations: [LATER, SOON, PAST] }, now)).toBe(SOON.activeFrom);
});
