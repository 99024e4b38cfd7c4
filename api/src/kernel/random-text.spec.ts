import { expect, it } from 'vitest';
import { randomLetters, randomToken, sha256 } from './random-text.js';

it('makes tokens of 256 bits that are all different', () => {
  const tokens = new Set(Array.from({ length: 100 }, randomToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
});

it('makes letters that nobody takes for others', () => {
  const letters = randomLetters(2_000);
  expect(letters).toMatch(/^[0-9a-hjkmnp-tv-z]{2000}$/);
  expect(new Set(letters).size).toBe(32);
});

it('hashes as FIPS 180-4 says', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
