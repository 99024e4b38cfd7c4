import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { RuleSetDetailFragment } from '../../generated/graphql';
import { changeDraft, changedPlaces, type DraftAction } from './change-draft';
import { keptRules } from './kept-draft';
import { readDraft } from './read-draft';
import { draftOf } from './rules-draft';

/** The form of a version: what is typed, what it asks for, and what is wrong with it. Kept in the browser until it is saved. */
export function useDesk({ number, rules }: RuleSetDetailFragment, userId: string) {
  const language = useLocale();
  const translate = useTranslate();
  const saved = useMemo(() => draftOf(rules, language), [rules, language]);
  const shelf = useMemo(() => keptRules(localStorage, userId, number), [userId, number]);
  const [kept] = useState(shelf.find);
  const [draft, dispatch] = useReducer(changeDraft, kept?.draft ?? saved);
  const [note, setNote] = useState(kept?.note ?? '');
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const read = useMemo(() => readDraft(draft, language), [draft, language]);
  const structure = draft.own.join() !== saved.own.join();
  const changes = changedPlaces(saved, draft);
  const dirty = structure || changes.length > 0 || note !== '';
  useEffect(() => {
    if (dirty) shelf.keep({ draft, note });
    else shelf.forget();
  }, [shelf, dirty, draft, note]);
  const change = useCallback((action: DraftAction) => {
    dispatch(action);
    // What the server objected to may be gone by now.
    setRefused({});
  }, []);
  const said = Object.fromEntries(Object.entries(read.faults).map(([name, key]) => [name, translate(key)]));
  return {
    draft,
    saved,
    note,
    setNote,
    change,
    read,
    changes: changes.length,
    dirty,
    resumed: kept !== undefined,
    faults: { ...refused, ...said },
    setRefused,
    isReadable: Object.keys(read.faults).length === 0,
    discard: () => {
      dispatch({ type: 'replace', draft: saved });
      setNote('');
      setRefused({});
    },
    forget: shelf.forget,
  };
}
