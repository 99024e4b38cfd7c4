import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { useShopFormats } from '../settings/shop-formats';
import { formats } from './formats';

/** Numbers and days as the shop writes them, in the language on the screen. */
export function useFormats() {
  const language = useLocale();
  const { locale, timeZone } = useShopFormats();
  return useMemo(() => formats(language, locale, timeZone), [language, locale, timeZone]);
}
