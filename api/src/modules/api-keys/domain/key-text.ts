import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** By this the key is told from other credentials, also by programs that search for leaked secrets. */
export const KEY_PREFIX = 'lam_';

const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;
const SECRET_BYTES = 32;
const FORM = /^lam_([0-9a-z]{10})_([\w-]{43})$/;

/** "lam_<short id>_<secret>" taken apart. */
export interface KeyText {
  readonly publicId: string;
  readonly secret: string;
}

export const newPublicId = (): string =>
  [...randomBytes(ID_LENGTH)].map((byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');

export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

export const writeKey = ({ publicId, secret }: KeyText): string => `${KEY_PREFIX}${publicId}_${secret}`;

/** The parts of a key's text; null when it is none. */
export const readKey = (text: string): KeyText | null => {
  const [, publicId, secret] = FORM.exec(text) ?? [];
  return publicId !== undefined && secret !== undefined ? { publicId, secret } : null;
};

/** All that is stored of a secret. It is random and long, so a fast hash without salt is enough. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a secret is the one of a hash, in a time that tells nothing of how alike they are. */
export const secretMatches = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(secretHash(secret), 'hex'), Buffer.from(hash, 'hex'));
