import { timingSafeEqual } from 'node:crypto';
import { randomLetters } from '../../../kernel/random-text.js';

/** By this the key is told from other credentials, also by programs that search for leaked secrets. */
export const KEY_PREFIX = 'lam_';

const ID_LENGTH = 10;
const FORM = /^lam_([0-9a-z]{10})_([\w-]{43})$/;

/** "lam_<short id>_<secret>" taken apart. */
export interface KeyText {
  readonly publicId: string;
  readonly secret: string;
}

export const newPublicId = (): string => randomLetters(ID_LENGTH);

export const writeKey = ({ publicId, secret }: KeyText): string => `${KEY_PREFIX}${publicId}_${secret}`;

/** The parts of a key's text; null when it is none. */
export const readKey = (text: string): KeyText | null => {
  const [, publicId, secret] = FORM.exec(text) ?? [];
  return publicId !== undefined && secret !== undefined ? { publicId, secret } : null;
};

/** Whether two hashes are the same, in a time that tells nothing of how alike they are. */
export const sameHash = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
