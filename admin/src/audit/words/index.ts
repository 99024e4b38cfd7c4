import type { Locale, Words } from '../../i18n/words';
import { doneWords } from './done';
import { entryWords } from './entry';
import { fieldWords } from './fields';
import { listWords } from './list';

const of = (locale: Locale): Words => ({
  ...listWords[locale],
  audit: { ...entryWords[locale], field: fieldWords[locale] },
  did: doneWords[locale],
});

export const auditWords: Record<Locale, Words> = { es: of('es'), en: of('en') };
