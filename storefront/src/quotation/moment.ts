import type { Language } from '../i18n/language';

/** A moment of the API as a person says it: day and time on the shop's clock. */
export const momentIn = (
  iso: string,
  language: Language,
  locale: string,
  timeZone: string | undefined,
): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(iso));
