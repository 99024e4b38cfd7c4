/** Σ value × weight modulo 11, from the last value to the first; the weights start over when they run out. */
export const weightedSum = (values: readonly number[], weights: readonly number[]): number => {
  let sum = 0;
  for (const [index, value] of values.toReversed().entries()) {
    sum += value * (weights[index % weights.length] ?? 0);
  }
  return sum % 11;
};

export const digitsOf = (text: string): readonly number[] => [...text].map(Number);

/** "12345678" as "12.345.678". */
export const inThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** The tax id as it should be, if the one typed ends with the same check character. */
export const withCheck = (expected: string, typed: string): string | null =>
  expected.at(-1) === typed.at(-1) ? expected : null;
