import { expect, test } from 'vitest';
import { newPublicId, newSecret, readKey, secretHash, secretMatches, writeKey } from './key-text.js';

test('a key says its short id and its secret', () => {
  const parts = { publicId: newPublicId(), secret: newSecret() };
  expect(writeKey(parts)).toMatch(/^lam_[0-9a-z]{10}_[\w-]{43}$/);
  expect(readKey(writeKey(parts))).toEqual(parts);
  expect(newSecret()).not.toBe(parts.secret);
});

test.each([
  '',
  'lam_',
  'lam_0123456789',
  `lam_0123456789_${'x'.repeat(42)}`,
  `lam_0123456789_${'x'.repeat(44)}`,
])('no key: "%s"', (text) => expect(readKey(text)).toBeNull());

test('only its own secret matches a hash', () => {
  const secret = newSecret();
  expect(secretMatches(secret, secretHash(secret))).toBe(true);
  expect(secretMatches(newSecret(), secretHash(secret))).toBe(false);
  expect(secretMatches('', secretHash(secret))).toBe(false);
});
