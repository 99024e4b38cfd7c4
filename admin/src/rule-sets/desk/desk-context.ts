import { createContext, type Dispatch, useContext } from 'react';
import type { DraftAction } from './change-draft';
import { EMPTY, type RulesDraft, type Scope } from './rules-draft';

/** What the parts of the form share. */
export interface Desk {
  readonly draft: RulesDraft;
  /** The rules that the form began with. */
  readonly saved: RulesDraft;
  /** What is wrong, in words, by its place. */
  readonly faults: Readonly<Record<string, string>>;
  readonly scope: Scope;
  readonly change: Dispatch<DraftAction>;
}

export const DeskContext = createContext<Desk>({
  draft: EMPTY,
  saved: EMPTY,
  faults: {},
  scope: 'general',
  change: () => {},
});

/** One place of the form: its text, what is wrong with it, and whether it is another than the saved one. */
export function usePlace(name: string) {
  const { draft, saved, faults, change } = useContext(DeskContext);
  const text = draft.fields[name] ?? '';
  return {
    text,
    fault: faults[name],
    changed: text !== (saved.fields[name] ?? ''),
    type: (typed: string) => change({ type: 'type', fields: { [name]: typed } }),
  };
}
