import { weightedSum, withCheck } from './weighted-sum.js';

/** 3 letters of a company's name or 4 of a person's, the day of foundation or birth, and the homoclave. */
const FORM = /^[A-ZÑ&]{3,4}(\d{2})(\d{2})(\d{2})[\dA-Z]{2}[\dA]$/;
/** For sales to the public and to foreigners; their check digits do not hold. */
const GENERIC = ['XAXX010101000', 'XEXX010101000'];
/** A character's value is its place here. */
const VALUES = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
/** By the sum, 0 to 10. */
const CHECK = '0A987654321';

/** Whether the six digits are a day; of a century that nobody knows, so 29 February of 00 may be one. */
const isDay = (year = '', month = '', day = ''): boolean => {
  const text = `20${year}-${month}-${day}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Letters, date and the homoclave's first two characters as an RFC, with its check digit or A (modulo 11). "GODE561231GR8" */
export const rfcOf = (body: string): string => {
  const values = [...body.padStart(12)].map((character) => VALUES.indexOf(character));
  return `${body}${CHECK[weightedSum(values, WEIGHTS)]}`;
};

/** RFC: 12 characters for companies, 13 for persons, the last of them a check digit or A. */
export const rfc = (plain: string): string | null => {
  if (GENERIC.includes(plain)) return plain;
  const [whole, year, month, day] = FORM.exec(plain) ?? [];
  return whole && isDay(year, month, day) ? withCheck(rfcOf(whole.slice(0, -1)), whole) : null;
};
