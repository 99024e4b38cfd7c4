import { randomLetters, sha256 } from '../../../kernel/random-text.js';

/** How many a person gets at a time. */
export const RECOVERY_CODES = 10;

const LENGTH = 16;

/** A new code of 80 random bits in groups of four: "k3v9-0fzt-x2mw-8pqd". */
const newCode = (): string => randomLetters(LENGTH).replaceAll(/.{4}(?!$)/g, '$&-');

export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode);

/**
 * All that is stored of a code, whatever way it is written in. It is random and long, so a fast hash without salt is
 * enough; and it needs no key, so that a lost key locks nobody out.
 */
export const recoveryCodeHash = (code: string): string => {
  const letters = code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return sha256(letters);
};
