import type { Decimal } from '../../../kernel/decimal.js';
import type { Fault } from '../../../kernel/fault.js';
import { idsFault } from '../../../kernel/pagination.js';

/** The conditions of a list's filter that can be wrong. */
interface Checked {
  readonly ids?: readonly string[] | null;
  readonly sellerId?: string | null;
  readonly minTotal?: Decimal | null;
  readonly maxTotal?: Decimal | null;
}

/**
 * What is wrong with a list's filter, all at once. Whom a quotation belongs to within the shop is the shop's own: who is
 * not of it cannot ask, or they could find out by trying.
 * @param path where the filter stands in the arguments
 */
export const filterFaults = (
  { ids, sellerId, minTotal, maxTotal }: Checked,
  ofTheShop: boolean,
  path: readonly string[] = ['filter'],
): readonly Fault[] => {
  const faults = [...idsFault(ids, [...path, 'ids'])];
  const add = (code: Fault['code'], key: string, name: string) =>
    faults.push({ code, message: { key }, path: [...path, name] });
  if (sellerId != null && !ofTheShop) add('FORBIDDEN', 'quotation.staffOnly', 'sellerId');
  if (minTotal?.isNegative()) add('OUT_OF_RANGE', 'quotation.amount', 'minTotal');
  if (maxTotal?.isNegative()) add('OUT_OF_RANGE', 'quotation.amount', 'maxTotal');
  if (minTotal && maxTotal && minTotal.compare(maxTotal) > 0) add('INVALID', 'quotation.amounts', 'maxTotal');
  return faults;
};
