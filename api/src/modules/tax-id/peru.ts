import { digitsOf, weightedSum, withCheck } from './weighted-sum.js';

/** Persons begin with 10 (15, 16 and 17 in special cases), companies with 20. */
const FORM = /^((?:1[0567]|20)\d{8})\d$/;

/** A kind and eight digits as a RUC, with its check digit (modulo 11 with weights 2 to 7). "20131312955" */
export const rucOf = (body: string): string =>
  `${body}${(11 - weightedSum(digitsOf(body), [2, 3, 4, 5, 6, 7])) % 10}`;

/** RUC: 11 digits, the last of them a check digit. */
export const ruc = (plain: string): string | null => {
  const [, body] = FORM.exec(plain) ?? [];
  return body ? withCheck(rucOf(body), plain) : null;
};
