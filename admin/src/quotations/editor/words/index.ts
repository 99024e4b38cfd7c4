import type { Locale, Words } from '../../../i18n/words';
import { choicesWords } from './choices';
import { draftWords } from './draft';
import { gridWords } from './grid';
import { pageWords } from './page';

const of = (locale: Locale): Words => ({
  ...draftWords[locale],
  editor: { ...pageWords[locale], ...gridWords[locale], ...choicesWords[locale] },
});

export const editorWords: Record<Locale, Words> = { es: of('es'), en: of('en') };
