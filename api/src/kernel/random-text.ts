import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** Crockford's base32: no letter that is taken for a digit. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A secret that programs carry: 256 random bits as base64url, 43 characters. */
export const randomToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Letters and digits that a person can read out and type, 5 random bits each. */
export const randomLetters = (length: number): string =>
  [...randomBytes(length)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** All that is stored of a random secret, in hexadecimal: as it is long and random, a fast hash without salt is enough. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
