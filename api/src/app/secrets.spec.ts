import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readConfig } from './config.js';
import { readSecrets } from './secrets.js';

const rsa = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const publicOf = (pem: string) => createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();

const previous = (keys: string) =>
  readSecrets(
    readConfig({
      LINK_SECRET: randomBytes(32).toString('base64'),
      JWT_PRIVATE_KEY: rsa(2048),
      SECRETS_KEY: randomBytes(32).toString('base64'),
      JWT_PREVIOUS_KEYS: keys,
    }),
  ).jwtPreviousKeys;

test('keys that signed earlier are as long as the one that signs, public or private', () => {
  const [long, short] = [rsa(2048), rsa(1024)];
  expect(previous(`${long}\n${publicOf(long)}`)).toHaveLength(2);
  for (const key of [short, publicOf(short)]) expect(() => previous(key)).toThrow(/JWT_PREVIOUS_KEYS.*1024/);
  expect(() => previous('a key')).toThrow('JWT_PREVIOUS_KEYS');
});
