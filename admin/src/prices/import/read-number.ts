export type DecimalSign = ',' | '.';

/** Signs of currencies, their codes, and spaces of every kind. */
const AROUND = /[\s\u00a0\u202f$€£'’]|^[A-Z]{2,3}|[A-Z]{3}$/gi;

const bare = (text: string): string => text.replace(AROUND, '').replace(/^[−–]/, '-');

const patternOf = (decimal: DecimalSign): RegExp =>
  decimal === ',' ? /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/ : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** The API's decimal for a number as a file writes it; nothing when it is none. */
export function readNumber(text: string, decimal: DecimalSign): string | undefined {
  const number = bare(text);
  if (!patternOf(decimal).test(number)) return undefined;
  return number.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
}

const isNumber = (text: string, decimal: DecimalSign): boolean => readNumber(text, decimal) !== undefined;

/**
 * The decimal sign of a column of numbers: the one by which more of them are numbers; where both do, as in 1.500, whoever
 * writes the language decides.
 */
export function decimalSignOf(texts: readonly string[], fallback: DecimalSign): DecimalSign {
  const count = (sign: DecimalSign) => texts.filter((text) => isNumber(text, sign)).length;
  const [comma, point] = [count(','), count('.')];
  if (comma === point) return fallback;
  return comma > point ? ',' : '.';
}
