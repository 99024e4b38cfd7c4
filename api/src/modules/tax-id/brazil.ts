import { weightedSum } from './weighted-sum.js';

const CPF = /^\d{11}$/;
/** Since July 2026 new numbers may have letters in the first 12 places; the check digits stay digits. */
const CNPJ = /^[\dA-Z]{12}\d{2}$/;
const ONE_CHARACTER = /^(.)\1*$/;

/** A character's value by the federal revenue's rule: its ASCII code less 48, so digits count as themselves. */
const valuesOf = (text: string): readonly number[] =>
  [...text].map((character) => character.charCodeAt(0) - 48);

const checkDigit = (body: string, weights: readonly number[]): string => {
  const sum = weightedSum(valuesOf(body), weights);
  return sum < 2 ? '0' : String(11 - sum);
};

/** Two check digits, the second over the first as well. */
const holds = (plain: string, weights: readonly number[]): boolean => {
  const body = plain.slice(0, -2);
  const first = checkDigit(body, weights);
  return plain === body + first + checkDigit(body + first, weights) && !ONE_CHARACTER.test(plain);
};

/** CPF of a person, "123.456.789-09", or CNPJ of a company, "12.ABC.345/01DE-35" (modulo 11 twice). */
export const cpfOrCnpj = (plain: string): string | null => {
  if (CPF.test(plain)) {
    if (!holds(plain, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11])) return null;
    return plain.replace(/^(.{3})(.{3})(.{3})(.{2})$/, '$1.$2.$3-$4');
  }
  if (!CNPJ.test(plain) || !holds(plain, [2, 3, 4, 5, 6, 7, 8, 9])) return null;
  return plain.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, '$1.$2.$3/$4-$5');
};
