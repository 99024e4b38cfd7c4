import type { PriceUnit } from '../generated/graphql';
import { once } from './once';

/** The shop's own way of writing when it speaks the language on the screen, else the language's. */
const writing = (language: string, shop: string): string => (shop.startsWith(language) ? shop : language);

/** Decimal text stays exact: Intl reads it digit by digit. */
const numeric = (text: string) => text as `${number}`;

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

const MINUTE = ['minute', 60] as const;
const UNITS = [['day', 86_400], ['hour', 3600], MINUTE] as const;

export function formats(language: string, shopLocale: string, timeZone: string) {
  const locale = writing(language, shopLocale);
  const number = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const exactly = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const figures = number(3);
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const calendar = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const inCurrency = once((currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }));
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    /** The sign stands before the currency, not between it and the digits. */
    money: (amount: string, currency: string): string => {
      const size = inCurrency(currency).format(numeric(amount.replace(/^-/, '')));
      return amount.startsWith('-') ? `−${size}` : size;
    },
    figure: (amount: string | number): string => figures.format(numeric(String(amount))),
    metres: (length: string): string => `${exactly.format(numeric(length))} m`,
    /** Film in what it is sold by: m², or metres of stripes. */
    film: (quantity: string, unit: PriceUnit): string =>
      `${exactly.format(numeric(quantity))} ${unit === 'SQUARE_METER' ? 'm²' : 'm'}`,
    area: (area: string): string => `${number(2).format(numeric(area))} m²`,
    rate: (rate: string): string => percent.format(numeric(rate)),
    /** A span of time in its largest unit: days from one day on, else hours, else minutes. */
    duration: (seconds: number): string => {
      const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? MINUTE;
      const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
      return new Intl.NumberFormat(locale, options).format(seconds / length);
    },
    /** A whole percentage with its sign: how something changed. */
    change: (share: number): string => signed.format(share),
    /** A moment, as the day it is in the shop. */
    date: (at: string): string => date.format(new Date(at)),
    moment: (at: string): string => moment.format(new Date(at)),
    /** From one moment to another: what both have in common, such as the day, once. */
    moments: (from: string, until: string): string => moment.formatRange(new Date(from), new Date(until)),
    /** A day of the calendar, YYYY-MM-DD, which has no time zone. */
    day: (day: string): string => calendar.format(midnight(day)),
    /** Days of the calendar, both included. */
    days: (from: string, until: string): string => calendar.formatRange(midnight(from), midnight(until)),
  };
}
