import type { FaultList } from './fault-list.js';
import { defineMessages } from './messages.js';
import { fits, isStorable } from './text.js';

export const textMessages = defineMessages(
  {
    'text.required': 'Falta este dato: escríbelo.',
    'text.tooLong': 'Usa a lo más {{most}} caracteres.',
    'text.unusable': 'Este texto tiene un carácter que no se puede guardar. Escríbelo de nuevo.',
  },
  {
    'text.required': 'This is missing: write it.',
    'text.tooLong': 'Use at most {{most}} characters.',
    'text.unusable': 'This text has a character that cannot be saved. Write it again.',
  },
);

/** The lengths of the quote rules: names and labels, and free texts. In characters, as a reader counts them. */
export const LONGEST_NAME = 120;
export const LONGEST_TEXT = 4_000;

export interface TextBounds {
  readonly most: number;
  readonly required?: boolean;
}

/** A text as typed, trimmed; null when nothing is left. Adds a fault at `steps` when it cannot be taken. */
export const takeText = (
  faults: FaultList,
  given: string | null | undefined,
  { most, required = false }: TextBounds,
  ...steps: readonly string[]
): string | null => {
  const text = given?.trim() || null;
  if (text === null) {
    if (required) faults.add('REQUIRED', { key: 'text.required' }, ...steps);
    return null;
  }
  if (!fits(text, most)) faults.add('OUT_OF_RANGE', { key: 'text.tooLong', params: { most } }, ...steps);
  else if (!isStorable(text)) faults.add('INVALID', { key: 'text.unusable' }, ...steps);
  return text;
};
