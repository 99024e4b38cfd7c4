import type { Locale, Words } from '../../i18n/words';
import { actionWords } from './actions';
import { fieldWords } from './fields';
import { historyWords } from './history';
import { listWords } from './list';
import { pageWords } from './page';
import { priceWords } from './price';

const of = (locale: Locale): Words => ({
  ...fieldWords[locale],
  ...actionWords[locale],
  ...historyWords[locale],
  quotation: { ...listWords[locale], ...priceWords[locale], ...pageWords[locale] },
});

export const quotationWords: Record<Locale, Words> = { es: of('es'), en: of('en') };
