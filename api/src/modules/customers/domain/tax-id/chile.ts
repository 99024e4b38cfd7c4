import { digitsOf, inThousands, weightedSum } from './weighted-sum.js';

const FORM = /^0*([1-9]\d{5,7})([\dK])$/;
/** What 11 minus the sum comes to, 1 to 11. */
const CHECK = ' 123456789K0';

/** RUT: up to 8 digits and a check digit or K (modulo 11 with weights 2 to 7). "12.345.678-5" */
export const rut = (plain: string): string | null => {
  const [, body = '', check = ''] = FORM.exec(plain) ?? [];
  if (!body || CHECK[11 - weightedSum(digitsOf(body), [2, 3, 4, 5, 6, 7])] !== check) return null;
  return `${inThousands(body)}-${check}`;
};
