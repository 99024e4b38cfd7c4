import type { Translate } from '../../../kernel/errors.js';
import { type Language, languageOf } from '../../../kernel/messages.js';

/** How the shop writes money and days. */
export interface Regional {
  readonly locale: string;
  readonly timeZone: string;
}

/** The shop's own way where it speaks that language, else the language's. */
const localeFor = (language: Language, { locale }: Regional): string =>
  languageOf(locale.split('-', 1)[0]) === language ? locale : language;

export const moneyText = (amount: string, currency: string, language: Language, regional: Regional): string =>
  new Intl.NumberFormat(localeFor(language, regional), { style: 'currency', currency }).format(
    Number(amount),
  );

export const dayText = (at: Date, language: Language, regional: Regional): string =>
  new Intl.DateTimeFormat(localeFor(language, regional), {
    dateStyle: 'long',
    timeZone: regional.timeZone,
  }).format(at);

export const daysText = (count: number, translate: Translate): string =>
  translate(count === 1 ? { key: 'mail.day' } : { key: 'mail.days', params: { count } });
