import { digitsOf, inThousands, weightedSum, withCheck } from './weighted-sum.js';

const FORM = /^0*([1-9]\d{5,9})\d$/;
/** The primes that DIAN multiplies the digits with, from the last one on. */
const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
/** By the sum, 0 to 10. */
const CHECK = '01987654321';

/** 6 to 10 digits as a NIT, with its check digit (modulo 11 with primes as weights). "890.903.938-8" */
export const nitOf = (body: string): string =>
  `${inThousands(body)}-${CHECK[weightedSum(digitsOf(body), WEIGHTS)]}`;

/** NIT: 6 to 10 digits and a check digit. */
export const nit = (plain: string): string | null => {
  const [, body] = FORM.exec(plain) ?? [];
  return body ? withCheck(nitOf(body), plain) : null;
};
