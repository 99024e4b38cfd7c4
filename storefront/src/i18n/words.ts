import { type Language, useLanguage } from './language';

/** A text, or a text made of what is given to it. */
type Word = string | ((...values: never[]) => string);

export interface Words {
  readonly [key: string]: Word | readonly string[] | Words;
}

/** The same keys with a text each. */
type Translated<T extends Words> = {
  readonly [Key in keyof T]: T[Key] extends Words
    ? Translated<T[Key]>
    : T[Key] extends string
      ? string
      : T[Key] extends readonly string[]
        ? readonly string[]
        : T[Key];
};

/** Texts of one part of the storefront in both languages: a missing one does not compile. */
export const defineWords = <T extends Words>(
  es: T,
  en: Translated<T>,
): Readonly<Record<Language, Translated<T>>> => ({ es: es as Translated<T>, en });

/** The texts in the language of the page. */
export const useWords = <T>(words: Readonly<Record<Language, T>>): T => words[useLanguage()];
