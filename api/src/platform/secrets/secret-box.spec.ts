import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { secretBox } from './secret-box.js';

const [first, second] = [randomBytes(32), randomBytes(32)];

test('what was sealed opens again, and looks different every time', () => {
  const box = secretBox([first]);
  const sealed = box.seal('un secreto con ñ', 'a');
  expect(sealed).not.toContain('secreto');
  expect(box.seal('un secreto con ñ', 'a')).not.toBe(sealed);
  expect(box.open(sealed, 'a')).toBe('un secreto con ñ');
});

test('it opens only where it belongs, and only as it was', () => {
  const box = secretBox([first]);
  const sealed = box.seal('secreto', 'a');
  expect(() => box.open(sealed, 'b')).toThrow();
  expect(() => box.open(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'a')).toThrow();
  expect(() => box.open('1.00000000.', 'a')).toThrow('SECRETS_KEY');
});

test('a new key seals, and the old one still opens until it is taken away', () => {
  const sealed = secretBox([first]).seal('secreto', 'a');
  const both = secretBox([second, first]);
  expect(both.open(sealed, 'a')).toBe('secreto');
  const resealed = both.seal('secreto', 'a');
  expect(secretBox([second]).open(resealed, 'a')).toBe('secreto');
  expect(() => secretBox([second]).open(sealed, 'a')).toThrow('SECRETS_KEY');
});
