import { expect, it } from 'vitest';
import { keyState } from './key-state';

const now = new Date('2026-11-21T12:00:00Z');

it.each([
  ['active', '2026-11-21T12:00:01Z', null],
  ['expired', '2026-11-21T12:00:00Z', null],
  ['revoked', '2026-12-01T00:00:00Z', '2026-11-01T00:00:00Z'],
] as const)('%s', (state, expiresAt, revokedAt) => {
  expect(keyState({ expiresAt, revokedAt }, now)).toBe(state);
});
