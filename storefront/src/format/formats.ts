import type { Language } from '../i18n/language';

/** Numbers and days as a reader of the language writes them. */
export interface Formats {
  /** An amount of the API, with its currency; a minus sign stands before both. */
  readonly money: (amount: string, currency: string) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (value: number) => string;
  /** A length in metres, to the centimetre. */
  readonly metres: (value: number) => string;
  /** A moment of the API as the shop's day, or a day of the API. */
  readonly day: (iso: string) => string;
  /** A moment of the API as day and time on the shop's clock. */
  readonly moment: (iso: string) => string;
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

/** Of the API: without a time it is no moment, and is the same day everywhere. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function makeFormats(language: Language, { locale, timeZone }: Place): Formats {
  const own = localeOf(language, locale);
  const formatOf = once((key: string) => new Intl.NumberFormat(own, optionsOf(key)));
  const dayOf = once((zone) => new Intl.DateTimeFormat(own, { dateStyle: 'long', timeZone: zone }));
  const momentOf = () =>
    new Intl.DateTimeFormat(own, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
  const number = (value: number, digits = 0) => formatOf(String(digits)).format(value);
  return {
    number,
    money: (amount, currency) => {
      const value = Number(amount);
      const size = formatOf(currency).format(Math.abs(value));
      return value < 0 ? `−${size}` : size;
    },
    percent: (value) => (language === 'en' ? `${value}%` : `${value}\u00a0%`),
    metres: (value) => `${number(value, 2)}\u00a0m`,
    moment: (iso) => momentOf().format(new Date(iso)),
    day: (iso) => dayOf(DAY.test(iso) ? 'UTC' : timeZone).format(new Date(iso)),
  };
}

/** Where the shop is, as far as numbers and days depend on it. */
interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

const made = once((key) => {
  const [language, locale = '', timeZone = ''] = key.split(' ');
  return makeFormats(language === 'en' ? 'en' : 'es', { locale, timeZone });
});

/** The same for everybody on a page. */
export const formatsOf = (language: Language, { locale, timeZone }: Place): Formats =>
  made(`${language} ${locale} ${timeZone}`);
