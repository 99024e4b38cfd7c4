/** More than any rate of the API has, and few enough to hide what binary fractions leave behind. */
const DIGITS = 8;

const moved = (amount: string, factor: number): string =>
  String(Number((Number(amount) * factor).toFixed(DIGITS)));

/** "0.125" as people write it in a field for percent: "12.5". */
export const percentOf = (rate: string): string => moved(rate, 100);

/** The rate of so many percent. */
export const rateOf = (percent: string): string => moved(percent, 0.01);
