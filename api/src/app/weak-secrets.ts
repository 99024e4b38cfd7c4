import { createPrivateKey, type KeyObject } from 'node:crypto';
import { DEMO_PASSWORD } from './setup/demo/demo-password.js';

const FEWEST_CHARACTERS = 10;
const SHORTEST_RSA_BITS = 2048;

/** What stands in examples, or is typed where somebody means to think of a secret later. */
const KNOWN = [
  DEMO_PASSWORD,
  'change me',
  'changeme',
  'password',
  'secret',
  'example',
  'lamina',
  'contraseña',
  'correct horse battery staple',
  'qwerty',
];

const KNOWN_WORDS = new RegExp(KNOWN.join('|').replaceAll(' ', '[ _-]?'), 'giu');

const SHORTEST_RUN = 4;

/** A text without its runs of characters that follow one another, forwards or backwards, such as "abcd" and "4321". */
const withoutRuns = (text: string): string => {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const kept: number[] = [];
  for (let start = 0; start < codes.length; ) {
    const step = (codes[start + 1] ?? 0) - (codes[start] ?? 0);
    let end = start + 1;
    while (end < codes.length && Math.abs(step) <= 1 && (codes[end] ?? 0) - (codes[end - 1] ?? 0) === step)
      end += 1;
    if (end - start < SHORTEST_RUN) end = start + 1;
    if (end === start + 1) kept.push(codes[start] ?? 0);
    start = end;
  }
  return String.fromCodePoint(...kept);
};

/** Why a text is no secret, or null: too few different characters, or little beside words and runs that everybody tries. */
export const weakness = (secret: string, fewest = FEWEST_CHARACTERS): string | null => {
  if (new Set(secret).size < fewest)
    return `is too easy to guess: use ${fewest} different characters or more`;
  if (withoutRuns(secret.replaceAll(KNOWN_WORDS, '')).length < secret.length / 2)
    return 'is known to everybody: make one of your own';
  return null;
};

/** PEM text, or the base64 of it, which survives environments that cannot hold line breaks. */
export const pemOf = (text: string): string =>
  text.includes('-----BEGIN') ? text.replaceAll('\\n', '\n') : Buffer.from(text, 'base64').toString();

/** Keys in one text, with blanks or commas between them. */
export const sealingKeys = (text: string): Buffer[] =>
  text.split(/[\s,]+/).map((part) => Buffer.from(part, 'base64'));

/** Why the key that encrypts is none, or null. Those behind it only read, so that a weak one can be rotated away. */
export const sealingWeakness = (text: string): string | null =>
  weakness(sealingKeys(text)[0]?.toString('latin1') ?? '');

/** Whether two secrets are the same bytes, however they are written. */
export const sameSecret = (secret: string, keys: string): boolean =>
  sealingKeys(keys).some(
    (key) => key.equals(Buffer.from(secret, 'base64')) || key.equals(Buffer.from(secret)),
  );

/**
 * Why a text is no key for access tokens, or null.
 * @param read takes a private key only, unless said otherwise
 */
export const keyWeakness = (
  text: string,
  read: (pem: string) => KeyObject = createPrivateKey,
): string | null => {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = read(pemOf(text));
    if (asymmetricKeyType !== 'rsa') return 'give an RSA key as PEM, or the base64 of it';
    const bits = asymmetricKeyDetails?.modulusLength ?? 0;
    return bits < SHORTEST_RSA_BITS
      ? `has ${bits} bits: give an RSA key of ${SHORTEST_RSA_BITS} bits or more`
      : null;
  } catch {
    return 'give an RSA key as PEM, or the base64 of it';
  }
};
