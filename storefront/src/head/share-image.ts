import type { Language } from '../i18n/language';

/** Pictures of 1200 by 630 for where a page is shared; `node scripts/share-images.mjs` takes them. */
type Subject = 'heat' | 'privacy' | 'safety' | 'decoration';

const SUBJECTS = {
  SOLAR_CONTROL: 'heat',
  PRIVACY: 'privacy',
  LAMINATE: 'safety',
  SECURITY: 'safety',
  VINYL: 'decoration',
  DECORATIVE: 'decoration',
} as const satisfies Record<string, Subject>;

/** The picture of a kind of film. */
export const shareImage = (language: Language, type: keyof typeof SUBJECTS = 'SOLAR_CONTROL'): string =>
  `/share/${language}/${SUBJECTS[type]}.png`;
