import { generateKeyPairSync } from 'node:crypto';

/** Servers that share a database share their secrets too. */
export const LINK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';

export const SECRETS_KEY = Buffer.from('thirty-two-bytes-only-for-tests!').toString('base64');

export const makeJwtKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
