import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { takeEmail, takePhone } from '../../../kernel/take-contact.js';
import { LONGEST_NAME, LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import { takeTaxId } from '../../tax-id/index.js';
import type { ShopSettingsInput } from '../graphql/shop-settings.type.js';
import { readCountry, readCurrency, readLocale, readTimeZone } from './regional.js';

const EXPIRY_DAYS = { min: 1, max: 3650 };
const LONGEST_TAX_ID = 40;

/** Texts that may be taken away, with the most characters each may have. */
const OPTIONAL = {
  legalName: LONGEST_NAME,
  taxIdLabel: 40,
  address: LONGEST_TEXT,
  terms: LONGEST_TEXT,
  bankDetails: LONGEST_TEXT,
} as const;

/** Texts that must be there. */
const REQUIRED = { name: LONGEST_NAME, taxName: 40 } as const;

/** Texts with a form of their own. */
const REGIONAL = {
  country: { read: readCountry, key: 'shop.country' },
  currency: { read: readCurrency, key: 'shop.currency' },
  timeZone: { read: readTimeZone, key: 'shop.timeZone' },
  locale: { read: readLocale, key: 'shop.locale' },
} as const;

/** WhatsApp knows numbers by their country code only. */
const takeWhatsapp: typeof takePhone = (faults, given, field) => {
  const number = takePhone(faults, given, field);
  if (number !== null && !number.startsWith('+')) faults.add('INVALID', { key: 'contact.phone' }, field);
  return number;
};

/** Where people reach the shop. */
const CONTACT = { phone: takePhone, whatsapp: takeWhatsapp, email: takeEmail } as const;

type Changes = {
  -readonly [Name in keyof typeof OPTIONAL | keyof typeof CONTACT | 'taxId']?: string | null;
} & {
  -readonly [Name in keyof typeof REQUIRED | keyof typeof REGIONAL]?: string;
} & { quotationExpiryDays?: number };

/** What an update changes: only what was given. */
export type SettingsChanges = Readonly<Changes>;

const namesOf = <Table extends object>(table: Table): readonly (keyof Table)[] => {
  const names: (keyof Table)[] = [];
  for (const name in table) names.push(name);
  return names;
};

/** Checks an update of the settings; every fault at once. A tax id is checked by the country that the shop has then. */
export const readSettings = (
  input: ShopSettingsInput,
  path: readonly string[],
  currentCountry: string,
): Result<SettingsChanges> => {
  const faults = FaultList.for(path);
  const changes: Changes = {};
  for (const name of namesOf(REQUIRED)) {
    if (input[name] === undefined) continue;
    changes[name] = takeText(faults, input[name], { most: REQUIRED[name], required: true }, name) ?? '';
  }
  for (const name of namesOf(OPTIONAL)) {
    if (input[name] !== undefined)
      changes[name] = takeText(faults, input[name], { most: OPTIONAL[name] }, name);
  }
  for (const name of namesOf(CONTACT)) {
    if (input[name] !== undefined) changes[name] = CONTACT[name](faults, input[name], name);
  }
  for (const name of namesOf(REGIONAL)) {
    if (input[name] === undefined) continue;
    const { read, key } = REGIONAL[name];
    const text = takeText(faults, input[name], { most: LONGEST_NAME, required: true }, name);
    const value = text === null ? null : read(text);
    if (value !== null) changes[name] = value;
    else if (text !== null) faults.add('INVALID', { key }, name);
  }
  if (input.taxId !== undefined) {
    changes.taxId = takeTaxId(faults, input.taxId, changes.country ?? currentCountry, LONGEST_TAX_ID);
  }
  const days = input.quotationExpiryDays;
  if (days === null) faults.add('REQUIRED', { key: 'text.required' }, 'quotationExpiryDays');
  else if (days !== undefined && (days < EXPIRY_DAYS.min || days > EXPIRY_DAYS.max)) {
    faults.add('OUT_OF_RANGE', { key: 'shop.expiryDays', params: EXPIRY_DAYS }, 'quotationExpiryDays');
  } else if (days !== undefined) changes.quotationExpiryDays = days;
  return faults.result(changes);
};
