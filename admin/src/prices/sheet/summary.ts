import type { PlannedRowFragment, PriceFate } from '../../generated/graphql';

export const FATES: readonly PriceFate[] = ['REFUSED', 'NEW', 'UNCHANGED'];

export type FateCounts = Readonly<Record<PriceFate, number>>;

/** How many rows have each fate. */
export const countsOf = (rows: readonly Pick<PlannedRowFragment, 'fate'>[]): FateCounts => {
  const count = (fate: PriceFate) => rows.filter((row) => row.fate === fate).length;
  return { NEW: count('NEW'), UNCHANGED: count('UNCHANGED'), REFUSED: count('REFUSED') };
};

/** The new prices of a preview as rows that set just them, on the versions that were looked at. */
export const rowsToSet = (rows: readonly PlannedRowFragment[]) =>
  rows.flatMap(({ fate, sku, version, after }) =>
    fate === 'NEW' && after ? [{ sku, expectedVersion: version, ...after }] : [],
  );
