import { currencyOf } from '../../../kernel/money.js';

/** The value, or null when the reader throws RangeError, as Intl does for what it does not know. */
const known = (read: () => string): string | null => {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** An ISO 3166-1 alpha-2 code in capitals; null when no country has it. */
export const readCountry = (text: string): string | null => {
  const code = text.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined ? code : null;
};

/** An ISO 4217 code in capitals; null when there is none. */
export const readCurrency = (text: string): string | null => known(() => currencyOf(text.toUpperCase()).code);

/** An IANA name; null for anything else, offsets such as +03:00 included. */
export const readTimeZone = (text: string): string | null => {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(text)) return null;
  return known(() => {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // Intl may answer with an older name of the same zone; only the capitals are to be put right.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
  });
};

/** A BCP 47 tag in its canonical form; null when it is malformed. */
export const readLocale = (text: string): string | null => known(() => new Intl.Locale(text).toString());
