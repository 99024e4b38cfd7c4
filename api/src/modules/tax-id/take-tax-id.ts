import type { FaultList } from '../../kernel/fault-list.js';
import { takeText } from '../../kernel/take-text.js';
import { fits, isStorable } from '../../kernel/text.js';
import { readTaxId } from './tax-id.js';

/** An input's field `taxId` in the usual form of the country, at most `most` characters; null when nothing is left. */
export const takeTaxId = (
  faults: FaultList,
  given: string | null | undefined,
  country: string,
  most: number,
): string | null => {
  const typed = takeText(faults, given, { most }, 'taxId');
  // A text that cannot be taken has its fault already.
  if (typed === null || !fits(typed, most) || !isStorable(typed)) return null;
  const taxId = readTaxId(country, typed);
  if (taxId.ok) return taxId.value;
  faults.add('INVALID', { key: taxId.expected }, 'taxId');
  return null;
};
