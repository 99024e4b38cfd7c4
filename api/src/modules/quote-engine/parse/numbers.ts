import type { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import { sentence } from '../messages/sentence.js';
import type { DecimalBounds, NumberBounds } from './bounds.js';

/** Adds what is wrong with a number: its size, its decimals, or both. Gives the value back, null when absent. */
export function checkDecimal(
  value: Decimal | null | undefined,
  { min, max, decimals, unit }: DecimalBounds,
  faults: FaultList,
  field: string,
): Decimal | null {
  if (value == null) return null;
  if (value.compare(min) < 0 || value.compare(max) > 0) {
    const params = { min: min.toString(), max: max.toString(), unit };
    faults.add('OUT_OF_RANGE', sentence(unit ? 'quote.measureRange' : 'quote.numberRange', params), field);
  }
  if (decimals !== undefined && value.decimals() > decimals) {
    faults.add('INVALID', sentence('quote.decimals', { max: decimals }), field);
  }
  return value;
}

/** Adds a fault for a number that is out of its bounds. Gives the value back, null when absent. */
export function checkNumber(
  value: number | null | undefined,
  { min, max }: NumberBounds,
  faults: FaultList,
  field: string,
): number | null {
  if (value == null) return null;
  if (value < min || value > max) {
    faults.add('OUT_OF_RANGE', sentence('quote.numberRange', { min, max }), field);
  }
  return value;
}
