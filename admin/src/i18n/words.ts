export const LOCALES = ['es', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Words {
  readonly [key: string]: string | Words;
}

/** The same keys with a text each. */
type Translated<T extends Words> = {
  readonly [Key in keyof T]: T[Key] extends Words ? Translated<T[Key]> : string;
};

/** Texts of one part of the back office in both languages: a missing one does not compile. */
export const defineWords = <T extends Words>(es: T, en: Translated<T>): Record<Locale, Words> => ({ es, en });
