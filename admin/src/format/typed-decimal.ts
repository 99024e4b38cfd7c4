/**
 * What a number counts. Money runs into the thousands, so a sign before exactly three digits may group them. Sizes in
 * metres and percents never do: "1.200" beside a window is one metre and twenty, whichever sign was at hand.
 */
export type DecimalKind = 'money' | 'measure';

const isEnglish = (language: string): boolean => language.startsWith('en');

/** Whole numbers in groups of three, with what the language parts them by or a space, and its decimals. */
const GROUPED_SPANISH = /^\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?$/;
const GROUPED_ENGLISH = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/;

/** One sign, a comma or a point, before the decimals. */
const PLAIN = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

function unsigned(text: string, kind: DecimalKind, language: string): string | undefined {
  const grouped = isEnglish(language) ? GROUPED_ENGLISH : GROUPED_SPANISH;
  if (kind === 'money' && grouped.test(text))
    return text.replace(isEnglish(language) ? /[,\s]/g : /[.\s]/g, '').replace(',', '.');
  return PLAIN.test(text) ? text.replace(',', '.').replace(/^\./, '0.') : undefined;
}

/** The API's exact decimal for what people type in their language; nothing when it is no number. */
export function typedDecimal(text: string, kind: DecimalKind, language: string): string | undefined {
  const [, before = '', after = '', digits = ''] =
    /^([-−]?)(?:[A-Z]{0,3}\$|\s)*([-−]?)\s*(.*)$/.exec(text.trim()) ?? [];
  if (before && after) return undefined;
  const amount = unsigned(digits, kind, language);
  return amount === undefined ? undefined : `${before || after ? '-' : ''}${amount}`;
}

/** Whether a text is a decimal as the API writes them. */
export const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** A decimal of the API as people write it in a field: typed again as it stands, it is the same number. */
export const writtenDecimal = (decimal: string, language: string): string =>
  isDecimal(decimal) && !isEnglish(language) ? decimal.replace('.', ',') : decimal;
