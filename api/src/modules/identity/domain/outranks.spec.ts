import { expect, test } from 'vitest';
import type { Actor } from './actor.js';
import { mayGrant, outranks } from './outranks.js';

const actor = (discountLimit: string, ...permissions: string[]): Actor => ({
  kind: 'key',
  id: 'a',
  name: 'a',
  permissions: new Set(permissions),
  discountLimit,
  budget: 1,
  expiresAt: new Date(0),
});
const role = (key: string, permissions: string[], discountLimit = '0') => ({
  key,
  permissions,
  discountLimit,
});

test('nobody hands out a permission that they do not hold', () => {
  const held = actor('0', 'users:admin', 'catalog:read');
  expect(outranks(held, [role('a', ['catalog:read']), role('b', ['users:admin'])])).toBe(true);
  expect(outranks(held, [role('a', ['catalog:read']), role('b', ['catalog:write'])])).toBe(false);
  expect(outranks(held, [role('admin', [])])).toBe(false);
  expect(outranks(held, [])).toBe(true);
});

test('nor a larger discount than their own', () => {
  expect(mayGrant(actor('0.10'), { permissions: [], discountLimit: '0.1' })).toBe(true);
  expect(mayGrant(actor('0.10'), { permissions: [], discountLimit: '0.1001' })).toBe(false);
  expect(mayGrant({ kind: 'anonymous' }, { permissions: [], discountLimit: '0.01' })).toBe(false);
});
