import { createContext, useContext } from 'react';

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Decided by the address of the page: Spanish, or English below /en. */
export const LanguageContext = createContext<Language>('es');

export const useLanguage = (): Language => useContext(LanguageContext);
