import { z } from 'zod';
import type { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { CustomerType } from '../graphql/customer.enums.js';

/** A value as sent; null and undefined are both "none". */
type Given = string | null | undefined;

/** RFC 5321's longest address. */
const LONGEST_EMAIL = 254;
const email = z.email();
/** Digits with the marks that people put between them; 6 to 15 digits (E.164 allows 15). */
const PHONE = /^\+?[\d\s().-]{6,30}$/;
const digitsOf = (text: string) => text.replace(/\D/g, '').length;

export const takeName = (faults: FaultList, given: Given): string =>
  takeText(faults, given, { most: LONGEST_NAME, required: true }, 'name') ?? '';

export const takeEmail = (faults: FaultList, given: Given): string | null => {
  const address = takeText(faults, given, { most: LONGEST_EMAIL }, 'email');
  if (address !== null && !email.safeParse(address).success) {
    faults.add('INVALID', { key: 'customer.email' }, 'email');
  }
  return address;
};

export const takePhone = (faults: FaultList, given: Given, field: 'phone' | 'whatsapp'): string | null => {
  const number = takeText(faults, given, { most: LONGEST_NAME }, field);
  if (number !== null && (!PHONE.test(number) || digitsOf(number) < 6 || digitsOf(number) > 15)) {
    faults.add('INVALID', { key: 'customer.phone' }, field);
  }
  return number;
};

export const takeType = (faults: FaultList, given: CustomerType | null): CustomerType => {
  if (given === null) faults.add('REQUIRED', { key: 'text.required' }, 'type');
  return given ?? 'INDIVIDUAL';
};

export const takeBusinessActivity = (faults: FaultList, given: Given): string | null =>
  takeText(faults, given, { most: LONGEST_NAME }, 'businessActivity');
