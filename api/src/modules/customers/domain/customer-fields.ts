import type { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { CustomerType } from '../graphql/customer.enums.js';

/** A value as sent; null and undefined are both "none". */
type Given = string | null | undefined;

export const takeName = (faults: FaultList, given: Given): string =>
  takeText(faults, given, { most: LONGEST_NAME, required: true }, 'name') ?? '';

export const takeType = (faults: FaultList, given: CustomerType | null): CustomerType => {
  if (given === null) faults.add('REQUIRED', { key: 'text.required' }, 'type');
  return given ?? 'INDIVIDUAL';
};

export const takeBusinessActivity = (faults: FaultList, given: Given): string | null =>
  takeText(faults, given, { most: LONGEST_NAME }, 'businessActivity');
