import { expect, test } from 'vitest';
import { randomToken, sha256 } from '../../../kernel/random-text.js';
import { newPublicId, readKey, sameHash, writeKey } from './key-text.js';

test('a key says its short id and its secret', () => {
  const parts = { publicId: newPublicId(), secret: randomToken() };
  expect(writeKey(parts)).toMatch(/^lam_[0-9a-z]{10}_[\w-]{43}$/);
  expect(readKey(writeKey(parts))).toEqual(parts);
});

test.each([
  '',
  'lam_',
  'lam_0123456789',
  `lam_0123456789_${'x'.repeat(42)}`,
  `lam_0123456789_${'x'.repeat(44)}`,
])('no key: "%s"', (text) => expect(readKey(text)).toBeNull());

test('only the same hash matches', () => {
  const hash = sha256(randomToken());
  expect(sameHash(hash, hash.slice())).toBe(true);
  expect(sameHash(sha256(''), hash)).toBe(false);
});
