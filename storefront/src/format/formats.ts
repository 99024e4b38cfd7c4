import type { Language } from '../i18n/language';

/** Numbers and days as a reader of the language writes them. */
export interface Formats {
  /** An amount of the API, with its currency. */
  readonly money: (amount: string, currency: string) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (value: number) => string;
  /** A length in metres, to the centimetre. */
  readonly metres: (value: number) => string;
  /** A day or moment of the API, as a day in the shop's time zone. */
  readonly day: (iso: string, timeZone?: string) => string;
}

/** Who reads English reads the shop's money as the shop's country writes it in English. */
const localeOf = (language: Language, shop: string): string => {
  if (language === 'en') return 'en-US';
  return shop.startsWith('es') ? shop : 'es-CL';
};

/** Formats are dear to make and cheap to use. */
const once = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

/** A currency's code, or a number of decimals. */
const optionsOf = (key: string): Intl.NumberFormatOptions => {
  const digits = Number(key);
  if (Number.isNaN(digits)) return { style: 'currency', currency: key };
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

function makeFormats(language: Language, locale: string): Formats {
  const own = localeOf(language, locale);
  const formatOf = once((key: string) => new Intl.NumberFormat(own, optionsOf(key)));
  const number = (value: number, digits = 0) => formatOf(String(digits)).format(value);
  return {
    number,
    money: (amount, currency) => formatOf(currency).format(Number(amount)),
    percent: (value) => (language === 'en' ? `${value}%` : `${value}\u00a0%`),
    metres: (value) => `${number(value, 2)}\u00a0m`,
    day: (iso, timeZone) =>
      new Intl.DateTimeFormat(own, { dateStyle: 'long', timeZone: timeZone ?? 'UTC' }).format(new Date(iso)),
  };
}

const FORMATS = {
  es: once((locale) => makeFormats('es', locale)),
  en: once((locale) => makeFormats('en', locale)),
} satisfies Record<Language, unknown>;

/** The same for everybody on a page. @param locale the shop's own */
export const formatsOf = (language: Language, locale: string): Formats => FORMATS[language](locale);
