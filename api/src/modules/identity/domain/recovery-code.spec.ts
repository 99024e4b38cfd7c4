import { expect, test } from 'vitest';
import { newRecoveryCodes, RECOVERY_CODES, recoveryCodeHash } from './recovery-code.js';

test('codes are ten, each of its own', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(RECOVERY_CODES);
  for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
});

test('a code is taken as people write it', () => {
  const stored = recoveryCodeHash('k310-0fzt-x2mw-8pqd');
  for (const written of ['K310-0FZT-X2MW-8PQD', 'k3lo ofzt x2mw 8pqd', ' k3100fztx2mw8pqd '])
    expect(recoveryCodeHash(written)).toBe(stored);
  expect(recoveryCodeHash('k310-0fzt-x2mw-8pqe')).not.toBe(stored);
});
