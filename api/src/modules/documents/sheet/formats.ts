import type { Language } from '../../../kernel/messages.js';
import { currencyOf } from '../../../kernel/money.js';

/** Numbers and days as a reader of a document writes them. Numbers come as plain decimal text and stay exact. */
export interface Formats {
  /** An amount in the document's currency. */
  readonly money: (amount: string) => string;
  /** A quantity of square or linear metres. */
  readonly quantity: (value: string, unit: 'm²' | 'm') => string;
  /** A length in metres, without its unit. */
  readonly metres: (value: string) => string;
  /** A share: 0.19 as 19 %. */
  readonly share: (rate: string) => string;
  /** A percentage as makers publish it. */
  readonly percent: (value: number) => string;
  readonly day: (instant: Date | string) => string;
  readonly moment: (instant: Date | string) => string;
}

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

const exactly = (format: Intl.NumberFormat, value: string): string =>
  format.format(isNumeric(value) ? value : Number.NaN);

/** Spanish as the shop writes it, if it does; English as most who read it. */
const localeFor = (language: Language, shop: string): string => {
  if (language === 'en') return 'en-US';
  return shop.startsWith('es') ? shop : 'es-CL';
};

export interface Region {
  readonly language: Language;
  /** The shop's, BCP 47. */
  readonly locale: string;
  readonly currency: string;
  readonly timeZone: string;
}

export const formatsOf = ({ language, locale, currency, timeZone }: Region): Formats => {
  const own = localeFor(language, locale);
  const { decimals } = currencyOf(currency);
  const money = new Intl.NumberFormat(own, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const quantity = new Intl.NumberFormat(own, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const metres = new Intl.NumberFormat(own, { minimumFractionDigits: 2, maximumFractionDigits: 3 });
  const share = new Intl.NumberFormat(own, { style: 'percent', maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(own, { dateStyle: 'long', timeZone });
  const moment = new Intl.DateTimeFormat(own, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
    timeZone,
  });
  return {
    // Before the currency's sign, as people write it; Intl puts it between sign and digits in some places.
    money: (amount) =>
      amount.startsWith('-') ? `−${exactly(money, amount.slice(1))}` : exactly(money, amount),
    quantity: (value, unit) => `${exactly(quantity, value)}\u00a0${unit}`,
    metres: (value) => exactly(metres, value),
    share: (rate) => exactly(share, rate),
    percent: (value) => share.format(value / 100),
    day: (instant) => day.format(new Date(instant)),
    moment: (instant) => moment.format(new Date(instant)),
  };
};
