import { digitsOf, inThousands, weightedSum } from './weighted-sum.js';

const FORM = /^0*([1-9]\d{5,9})(\d)$/;
/** The primes that DIAN multiplies the digits with, from the last one on. */
const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
/** By the sum, 0 to 10. */
const CHECK = '01987654321';

/** NIT: 6 to 10 digits and a check digit (modulo 11 with primes as weights). "890.903.938-8" */
export const nit = (plain: string): string | null => {
  const [, body = '', check = ''] = FORM.exec(plain) ?? [];
  if (!body || CHECK[weightedSum(digitsOf(body), WEIGHTS)] !== check) return null;
  return `${inThousands(body)}-${check}`;
};
