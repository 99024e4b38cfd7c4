import { z } from 'zod';
import type { FaultList } from './fault-list.js';
import { LONGEST_NAME, takeText } from './take-text.js';

/** A value as sent; null and undefined are both "none". */
type Given = string | null | undefined;

/** RFC 5321's longest address. */
const LONGEST_EMAIL = 254;
const email = z.email();
/** Digits with the marks that people put between them; 6 to 15 digits (E.164 allows 15). */
const PHONE = /^\+?[\d\s().-]{6,30}$/;
const digitsOf = (text: string) => text.replace(/\D/g, '').length;

/** An e-mail address that people are written to. */
export const takeEmail = (faults: FaultList, given: Given, field: string): string | null => {
  const address = takeText(faults, given, { most: LONGEST_EMAIL }, field);
  if (address !== null && !email.safeParse(address).success) {
    faults.add('INVALID', { key: 'contact.email' }, field);
  }
  return address;
};

/** A telephone number that people are called at, as it was written. */
export const takePhone = (faults: FaultList, given: Given, field: string): string | null => {
  const number = takeText(faults, given, { most: LONGEST_NAME }, field);
  if (number !== null && (!PHONE.test(number) || digitsOf(number) < 6 || digitsOf(number) > 15)) {
    faults.add('INVALID', { key: 'contact.phone' }, field);
  }
  return number;
};
