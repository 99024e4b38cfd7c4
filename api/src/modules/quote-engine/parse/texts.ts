import type { FaultList } from '../../../kernel/fault-list.js';
import { fits, isStorable } from '../../../kernel/text.js';
import { MAX_LABEL_LENGTH, MAX_TEXT_LENGTH } from '../limits.js';
import { sentence } from '../messages/sentence.js';

/** A name that must be there: trimmed, 1-120 characters. */
export function requiredLabel(value: string, faults: FaultList, field: string): string {
  const label = value.trim();
  if (label === '') faults.add('REQUIRED', sentence('quote.nameRequired'), field);
  else checkText(label, MAX_LABEL_LENGTH, faults, field);
  return label;
}

/** A label that may be left out, but not left blank: trimmed, 1-120 characters. */
export function optionalLabel(
  value: string | null | undefined,
  faults: FaultList,
  field: string,
): string | null {
  if (value == null) return null;
  const label = value.trim();
  if (label === '') faults.add('OUT_OF_RANGE', sentence('quote.labelBlank'), field);
  else checkText(label, MAX_LABEL_LENGTH, faults, field);
  return label;
}

/** Any other text: trimmed, at most 4,000 characters; blank is absent. */
export function optionalText(
  value: string | null | undefined,
  faults: FaultList,
  field: string,
): string | null {
  const text = value?.trim();
  if (!text) return null;
  checkText(text, MAX_TEXT_LENGTH, faults, field);
  return text;
}

function checkText(text: string, maxLength: number, faults: FaultList, field: string): void {
  if (!fits(text, maxLength)) {
    faults.add('OUT_OF_RANGE', sentence('quote.textLength', { max: maxLength }), field);
  }
  if (!isStorable(text)) faults.add('INVALID', sentence('quote.characters'), field);
}
