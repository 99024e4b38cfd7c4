import type { RulesDraft } from './rules-draft';

const PREFIX = 'lamina.rules.';

interface Kept {
  readonly draft: RulesDraft;
  readonly note: string;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  'note' in value &&
  typeof value.note === 'string' &&
  typeof value.draft === 'object' &&
  value.draft !== null &&
  'fields' in value.draft &&
  'lists' in value.draft &&
  'own' in value.draft;

/** What somebody left unsaved on a version, in this browser. What cannot be read is as good as nothing. */
export function keptDraft(version: number): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + version) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing still lets people work. */
export function keepDraft(version: number, kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(PREFIX + version, JSON.stringify(kept));
    else localStorage.removeItem(PREFIX + version);
  } catch {
    // Full, or forbidden: what was typed lives as long as the page.
  }
}
