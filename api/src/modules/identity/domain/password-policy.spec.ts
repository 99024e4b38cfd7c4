import { describe, expect, it } from 'vitest';
import { checkPassword } from './password-policy.js';

const OWNER = { email: 'matias.soto@vidriosandes.cl', name: 'Matías Soto', shopName: 'Lámina' };
const reasons = (password: string) => checkPassword(password, OWNER).map(({ message }) => message.key);

describe('a password', () => {
  it.each([
    'caballo grapa pila',
    'kj3-99-xkq-20',
    'el ñandú cruza la pampa',
    '密码和一些别的字符十二个吧',
    '🪟🦙🌵🏔️🚲🎺🥑🧉🐚🪁🧶🪘🎲',
    'ventanas de lámina que duran',
    `${'a1b2c3d4'.repeat(15)}z9y8x7w6`,
    '482915730264',
  ])('may be "%s"', (password) => expect(reasons(password)).toEqual([]));

  it.each(['', 'corta', 'once letras', '🪟'.repeat(11), 'abcde fghij'.repeat(12)])(
    'is neither shorter than 12 characters nor longer than 128: "%s"',
    (password) => expect(reasons(password)).toEqual(['identity.passwordLength']),
  );

  it('is counted in characters after the ways of writing them are made one', () => {
    expect(reasons('ñandú pampas'.normalize('NFD'))).toEqual([]);
    expect(reasons('ñandú pampa'.normalize('NFD'))).toEqual(['identity.passwordLength']);
  });

  it.each([
    'password-2026!',
    'PASSWORD1234',
    '123456qwerty',
    '1qaz2wsx3edc',
    '2026sunshine2026',
    'ÁDMINISTRATOR',
  ])('is none of the common ones, whatever stands around it: "%s"', (password) =>
    expect(reasons(password)).toEqual(['identity.passwordCommon']),
  );

  it.each([
    'matias.soto@vidriosandes.cl',
    'MatíasSoto2026',
    'Matias-Lamina-26',
    'vidriosandes!!',
    'laminalamina1',
    'aaaaaaaaaaaaaaaa',
    '121212121212',
    '890123456789',
    'abcdefghijklmn',
  ])('is not made of what everybody knows: "%s"', (password) =>
    expect(reasons(password)).toEqual(['identity.passwordObvious']),
  );

  it('says where it stands', () => {
    expect(checkPassword('corta', OWNER)).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['password'] }]);
    expect(checkPassword('corta', OWNER, ['input', 'secret'])).toMatchObject([{ path: ['input', 'secret'] }]);
  });
});
