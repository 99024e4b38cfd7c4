import type { Random } from '../random.js';

/** Σ digit × weight, the weights repeating from the right. */
const weigh = (digits: string, weights: readonly number[]): number =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const weight = weights[index % weights.length] ?? 0;
    return sum + Number(digit) * weight;
  }, 0);

const inThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Chile: 12.345.678-5; modulo 11, K for ten. */
export const rut = (number: number): string => {
  const check = (11 - (weigh(String(number), [2, 3, 4, 5, 6, 7]) % 11)) % 11;
  return `${inThousands(String(number))}-${check === 10 ? 'K' : check}`;
};

/** Perú: kind (10 a person, 20 a company), eight digits, check digit. */
export const ruc = (ten: string): string => `${ten}${(11 - (weigh(ten, [2, 3, 4, 5, 6, 7]) % 11)) % 10}`;

/** Colombia: 860.002.964-4; nine digits and a check digit. */
export const nit = (nine: string): string => {
  const rest = weigh(nine, [3, 7, 13, 17, 19, 23, 29, 37, 41]) % 11;
  return `${inThousands(nine)}-${rest < 2 ? rest : 11 - rest}`;
};

/** Argentina: kind (20, 23 and 27 persons, 30 a company), eight digits, check digit; null where no digit fits. */
export const cuit = (kind: string, eight: string): string | null => {
  const check = (11 - (weigh(kind + eight, [2, 3, 4, 5, 6, 7]) % 11)) % 11;
  return check === 10 ? null : `${kind}-${eight}-${check}`;
};

const RFC_ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/** México: three letters of a company or four of a person, a date YYMMDD and two characters; adds the check character. */
export const rfc = (unchecked: string): string => {
  const sum = [...unchecked.padStart(12, ' ')].reduce(
    (total, character, index) => total + RFC_ALPHABET.indexOf(character) * (13 - index),
    0,
  );
  const rest = sum % 11;
  return `${unchecked}${rest === 0 ? '0' : rest === 1 ? 'A' : 11 - rest}`;
};

/** A CUIT that exists as a number. */
export const anyCuit = (kind: string, random: Random): string =>
  cuit(kind, String(random.int(11_000_000, 45_999_999))) ?? anyCuit(kind, random);
