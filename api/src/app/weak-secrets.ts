import { createPrivateKey } from 'node:crypto';
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
];

const KNOWN_WORDS = new RegExp(KNOWN.join('|').replaceAll(' ', '[ _-]?'), 'giu');

/** Why a text is no secret, or null: too few different characters, or little beside words that everybody tries. */
export const weakness = (secret: string, fewest = FEWEST_CHARACTERS): string | null => {
  if (new Set(secret).size < fewest)
    return `is too easy to guess: use ${fewest} different characters or more`;
  if (secret.replaceAll(KNOWN_WORDS, '').length < secret.length / 2)
    return 'is known to everybody: make one of your own';
  return null;
};

/** PEM text, or the base64 of it, which survives environments that cannot hold line breaks. */
export const pemOf = (text: string): string =>
  text.includes('-----BEGIN') ? text.replaceAll('\\n', '\n') : Buffer.from(text, 'base64').toString();

/** Why a text is no key to sign with, or null. */
export const keyWeakness = (text: string): string | null => {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pemOf(text));
    if (asymmetricKeyType !== 'rsa') return 'give an RSA key as PKCS#8 PEM, or the base64 of it';
    const bits = asymmetricKeyDetails?.modulusLength ?? 0;
    return bits < SHORTEST_RSA_BITS
      ? `has ${bits} bits: give an RSA key of ${SHORTEST_RSA_BITS} bits or more`
      : null;
  } catch {
    return 'give an RSA key as PKCS#8 PEM, or the base64 of it';
  }
};
