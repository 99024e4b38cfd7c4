import { accept, type Result, refuse } from '../../../kernel/fault.js';

const LONGEST_TEXT = 4_000;

/** A free text: trimmed, null when empty, at most 4,000 characters. */
export const parseText = (
  given: string | null | undefined,
  path: readonly string[],
  { required = false }: { readonly required?: boolean } = {},
): Result<string | null> => {
  const text = given?.trim() || null;
  if (required && text === null)
    return refuse({ code: 'REQUIRED', message: { key: 'quotation.text.required' }, path });
  if (text !== null && text.length > LONGEST_TEXT) {
    const message = { key: 'quotation.text.tooLong', params: { most: LONGEST_TEXT } };
    return refuse({ code: 'OUT_OF_RANGE', message, path });
  }
  return accept(text);
};
