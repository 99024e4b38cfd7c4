import { describe, expect, it } from 'vitest';
import { randomToken, sha256 } from '../../../kernel/random-text.js';
import { admitter, type StoredKey } from './admit.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const EARLIER = new Date('2026-03-01T11:59:59Z');
const LATER = new Date('2026-03-01T12:00:01Z');
const [secret, previous] = [randomToken(), randomToken()];

const KEY: StoredKey = {
  id: '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a',
  name: 'ERP',
  hash: sha256(secret),
  previousHash: null,
  previousUntil: null,
  permissions: ['quotations:read', 'moon:write'],
  discountLimit: '0.05',
  budget: 1000,
  networks: [],
  expiresAt: LATER,
  revokedAt: null,
};
const admitted = (change: Partial<StoredKey>, shown = secret, ip: string | null = '192.0.2.1') =>
  admitter({ ...KEY, ...change })(shown, ip, NOW);

describe('a key', () => {
  it('lets in by its secret, with its own scopes as far as they are known', () => {
    const { id, name, discountLimit, budget } = KEY;
    expect(admitted({})).toEqual({
      kind: 'key',
      id,
      name,
      discountLimit,
      budget,
      permissions: new Set(['quotations:read']),
      expiresAt: LATER,
    });
  });

  it.each([
    ['another secret', {}, randomToken()],
    ['one that ended', { expiresAt: NOW }, secret],
    ['one that was revoked', { revokedAt: EARLIER }, secret],
    ['another network', { networks: ['198.51.100.0/24'] }, secret],
  ])('keeps out %s', (_, change, shown) => expect(admitted(change, shown)).toBeNull());

  it('that is bound to networks keeps out who has no address', () => {
    expect(admitted({ networks: ['192.0.2.0/24'] })).not.toBeNull();
    expect(admitted({ networks: ['192.0.2.0/24'] }, secret, null)).toBeNull();
  });

  it('lets in by the secret before, until its grace is over', () => {
    const rotated = { previousHash: sha256(previous), previousUntil: LATER, expiresAt: new Date(2e12) };
    expect(admitted(rotated, previous)).toMatchObject({ kind: 'key', expiresAt: LATER });
    expect(admitted(rotated)).toMatchObject({ expiresAt: new Date(2e12) });
    expect(admitted({ ...rotated, previousUntil: NOW }, previous)).toBeNull();
    expect(admitted({ ...rotated, revokedAt: EARLIER }, previous)).toBeNull();
  });

  it('that does not exist lets nobody in', () => expect(admitter(null)(secret, null, NOW)).toBeNull());
});
