const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A field's value as one line of text, for comparing; empty for nothing. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shownValue).join(', ');
  if (!isRecord(value)) return String(value);
  if ('name' in value) return shownValue(value.name);
  return Object.values(value).map(shownValue).filter(Boolean).join(', ');
}
