import { compareDecimals } from '../../format/decimals';

/** The tiers that begin no higher than the one before them, by their places. */
export const unorderedTiers = (tiers: readonly { readonly from: string }[]): number[] =>
  tiers.flatMap(({ from }, index) => {
    const before = tiers[index - 1];
    return before && compareDecimals(from, before.from) <= 0 ? [index] : [];
  });

/** The zones whose code an earlier one has, by their places. */
export const doubledCodes = (zones: readonly { readonly code: string }[]): number[] => {
  const codes = zones.map(({ code }) => code);
  return codes.flatMap((code, index) => (codes.indexOf(code) < index ? [index] : []));
};
