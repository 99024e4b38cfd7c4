import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';

export const CONTACT_KINDS = ['EMAIL', 'PHONE'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** An address in its one spelling: e-mail in lower case, telephone in E.164. */
export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}

/** An address as typed: exactly one of the two. */
export interface ContactInput {
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** RFC 5321's longest address. */
const LONGEST_EMAIL = 254;
const emailAddress = z.email();

/** Capitals and composed letters make no difference. Null: no e-mail address. */
export const toEmail = (text: string): string | null => {
  const address = text.normalize('NFC').toLowerCase();
  return emailAddress.safeParse(address).success ? address : null;
};

/** E.164. A number without a country code is one of the shop's country. Null: no telephone number. */
export const toPhone = (text: string, country: string): string | null => {
  const defaultCountry = isSupportedCountry(country) ? { defaultCountry: country } : {};
  const number = parsePhoneNumberFromString(text, { ...defaultCountry, extract: false });
  return number?.isValid() ? number.number : null;
};

/**
 * The digits that people type for a number, with country code and without. Numbers of other countries may have the same
 * digits: what is found by these is compared by {@link toPhone}.
 */
export const phoneSpellings = (e164: string, country: string): readonly string[] => {
  const number = parsePhoneNumberFromString(e164);
  const [, ...digits] = e164;
  const international = digits.join('');
  if (!number || number.country !== country) return [international];
  return [international, number.nationalNumber, `0${number.nationalNumber}`];
};

/** Checks and tidies an address; every fault at once. */
export const readContact = (
  { email, phone }: ContactInput,
  path: readonly string[],
  country: string,
): Result<Contact> => {
  const faults = FaultList.for(path);
  const typedEmail = takeText(faults, email, { most: LONGEST_EMAIL }, 'email');
  const typedPhone = takeText(faults, phone, { most: LONGEST_NAME }, 'phone');
  if ((typedEmail === null) === (typedPhone === null)) faults.add('REQUIRED', { key: 'account.oneAddress' });
  const usable = faults.result(null);
  if (!usable.ok) return usable;
  const kind = typedEmail === null ? 'PHONE' : 'EMAIL';
  const value = typedEmail === null ? toPhone(typedPhone ?? '', country) : toEmail(typedEmail);
  if (value !== null) return accept({ kind, value });
  const field = kind === 'EMAIL' ? 'email' : 'phone';
  faults.add('INVALID', { key: `account.${field}` }, field);
  return faults.result({ kind, value: '' });
};
