import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyWeakness, weakness } from './weak-secrets.js';

const rsa = (bits: number) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;

test.each([
  'a'.repeat(40),
  'abcabcabc'.repeat(5),
  '12345678'.repeat(4),
  'demo-lamina-2026demo-lamina-2026',
  'change-me-change-me-change-me-now',
  'secret-password-secret-password!',
  'abcdefghijklmnopqrstuvwxyz012345',
  'zyxwvutsrqponmlkjihgfedcba987654',
])('no secret: %s', (text) => expect(weakness(text)).not.toBeNull());

test.each([32, 48])('%d random bytes are one', (bytes) =>
  expect(weakness(randomBytes(bytes).toString('base64'))).toBeNull(),
);

test('a key to sign with has 2048 bits', () => {
  expect(keyWeakness(rsa(2048))).toBeNull();
  expect(keyWeakness(Buffer.from(rsa(2048)).toString('base64'))).toBeNull();
  expect(keyWeakness(rsa(1024))).toContain('1024');
  expect(keyWeakness('a key')).toContain('RSA');
});
