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

/** @param locale the shop's own */
export function formatsOf(language: Language, locale: string): Formats {
  const own = localeOf(language, locale);
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(own, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    );
  return {
    number,
    money: (amount, currency) =>
      new Intl.NumberFormat(own, { style: 'currency', currency }).format(Number(amount)),
    percent: (value) => (language === 'en' ? `${value}%` : `${value}\u00a0%`),
    metres: (value) => `${number(value, 2)}\u00a0m`,
    day: (iso, timeZone) =>
      new Intl.DateTimeFormat(own, { dateStyle: 'long', timeZone: timeZone ?? 'UTC' }).format(new Date(iso)),
  };
}
