/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export const random = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};
