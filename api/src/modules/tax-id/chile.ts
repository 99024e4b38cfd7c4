import { digitsOf, inThousands, weightedSum, withCheck } from './weighted-sum.js';

const FORM = /^0*([1-9]\d{5,7})[\dK]$/;
/** What 11 minus the sum comes to, 1 to 11. */
const CHECK = ' 123456789K0';

/** Up to eight digits as a RUT, with its check digit or K (modulo 11 with weights 2 to 7). "12.345.678-5" */
export const rutOf = (body: string): string =>
  `${inThousands(body)}-${CHECK[11 - weightedSum(digitsOf(body), [2, 3, 4, 5, 6, 7])]}`;

/** RUT: up to 8 digits and a check digit or K. */
export const rut = (plain: string): string | null => {
  const [, body] = FORM.exec(plain) ?? [];
  return body ? withCheck(rutOf(body), plain) : null;
};
