import { digitsOf, weightedSum, withCheck } from './weighted-sum.js';

/** Persons begin with 20 to 27, companies with 30 to 34, residents abroad with 50 to 55. */
const FORM = /^((?:2[034567]|3[034]|5[015])\d{8})\d$/;
/** What 11 minus the sum comes to, 1 to 11. */
const CHECK = ' 12345678990';

/** A kind and eight digits as a CUIT, with its check digit (modulo 11 with weights 2 to 7). "20-05536168-2" */
export const cuitOf = (body: string): string =>
  `${body.slice(0, 2)}-${body.slice(2)}-${CHECK[11 - weightedSum(digitsOf(body), [2, 3, 4, 5, 6, 7])]}`;

/** CUIT: 11 digits, the last of them a check digit. */
export const cuit = (plain: string): string | null => {
  const [, body] = FORM.exec(plain) ?? [];
  return body ? withCheck(cuitOf(body), plain) : null;
};
