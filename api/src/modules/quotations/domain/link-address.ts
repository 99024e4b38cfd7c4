import type { Language } from '../../../kernel/messages.js';

/** Where the storefront shows what a private link opens, by the reader's language. */
const PATHS: Readonly<Record<Language, string>> = { es: '/q', en: '/en/q' };

/**
 * What customers open: the token stands behind "#", which browsers send to nobody.
 * @param publicUrl without a slash at its end
 */
export const linkAddress = (publicUrl: string, language: Language, token: string): string =>
  `${publicUrl}${PATHS[language]}#${token}`;
