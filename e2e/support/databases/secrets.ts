import { generateKeyPairSync } from 'node:crypto';

/** Servers that share a database share their secrets too. */
export const LINK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';

export const makeJwtKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
