import type { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';

/** A whole number within its bounds; null when absent. Adds a fault at `field` when it is outside. */
export const takeInteger = (
  faults: FaultList,
  given: number | null | undefined,
  [min, max]: readonly [min: number, max: number],
  field: string,
): number | null => {
  if (given == null) return null;
  if (given < min || given > max) {
    faults.add('OUT_OF_RANGE', { key: 'catalog.range', params: { min, max } }, field);
  }
  return given;
};

/** Adds a fault at `field` for a number with more decimals than are kept. */
export const checkDecimals = (faults: FaultList, given: Decimal, most: number, field: string): void => {
  if (given.decimals() > most) {
    const key = most === 0 ? 'catalog.noDecimals' : 'catalog.decimals';
    faults.add('INVALID', { key, params: { most } }, field);
  }
};
