import { cuit } from './argentina.js';
import { cpfOrCnpj } from './brazil.js';
import { rut } from './chile.js';
import { nit } from './colombia.js';
import { rfc } from './mexico.js';
import { ruc } from './peru.js';

const COUNTRIES = {
  AR: { read: cuit, expected: 'taxId.AR' },
  BR: { read: cpfOrCnpj, expected: 'taxId.BR' },
  CL: { read: rut, expected: 'taxId.CL' },
  CO: { read: nit, expected: 'taxId.CO' },
  MX: { read: rfc, expected: 'taxId.MX' },
  PE: { read: ruc, expected: 'taxId.PE' },
} as const;
type Country = keyof typeof COUNTRIES;

const isKnown = (country: string): country is Country => Object.hasOwn(COUNTRIES, country);

/** What people put between the characters of a tax id. */
const MARKS = /[\s.\-‐-―/]/g;

export type TaxId =
  | { readonly ok: true; readonly value: string }
  /** The key of the message that tells the form the country's tax ids have. */
  | { readonly ok: false; readonly expected: string };

/**
 * Checks a tax id by the rules of a country (ISO 3166-1 alpha-2) and brings it into the country's usual form, whatever
 * dots, dashes, spaces and small letters it was typed with. Of other countries nothing is known: any text will do.
 */
export const readTaxId = (country: string, typed: string): TaxId => {
  if (!isKnown(country)) return { ok: true, value: typed };
  const { read, expected } = COUNTRIES[country];
  const value = read(typed.normalize('NFC').replace(MARKS, '').toUpperCase());
  return value === null ? { ok: false, expected } : { ok: true, value };
};
