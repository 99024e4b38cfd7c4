import { useLanguage } from '../i18n/language';

/** How the reader of the page types a decimal. */
export const useDecimalSign = (): ',' | '.' => (useLanguage() === 'es' ? ',' : '.');
