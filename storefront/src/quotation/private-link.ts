import type { Language } from '../i18n/language';
import { pathTo } from '../routing/place';

/**
 * The private link of a quotation. Its token stands behind the #: browsers keep that part to themselves, so it reaches no
 * server's log and no other site's referrer.
 */
export const privatePath = (token: string, language: Language): string =>
  `${pathTo('quotation', language)}#${token}`;

/** The token that an address brings behind its #; null without one. */
export const tokenIn = (hash: string): string | null => {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || null;
  } catch {
    return null;
  }
};
