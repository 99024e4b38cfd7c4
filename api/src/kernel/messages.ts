/** The languages Lámina speaks; the first is the one for readers who ask for neither. */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a code such as "en"; the first for any other text, and for none. */
export const languageOf = (code: unknown): Language =>
  LANGUAGES.find((language) => language === code) ?? LANGUAGES[0];

/**
 * The sentences of one module, by key, in every language. Parameters stand as {{name}} (i18next's form), figures as
 * {{name, figure}}: decimal text that takes the language's signs; days as {{name, day}}.
 * Declare with {@link defineMessages}, which makes a key that lacks one of the languages a type error.
 */
export type MessageCatalogue<Key extends string = string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

export const defineMessages = <Key extends string>(
  es: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): MessageCatalogue<Key> => ({ es, en });
