import type { ListName, RulesDraft, Scope, TableName } from './rules-draft';

export type DraftAction =
  | { readonly type: 'type'; readonly fields: Readonly<Record<string, string>> }
  | { readonly type: 'addRow'; readonly scope: Scope; readonly list: ListName; readonly row: string }
  | { readonly type: 'removeRow'; readonly scope: Scope; readonly list: ListName; readonly row: string }
  | { readonly type: 'own'; readonly scope: Scope; readonly table: TableName }
  | { readonly type: 'asGeneral'; readonly scope: Scope; readonly table: TableName }
  | { readonly type: 'replace'; readonly draft: RulesDraft };

const isBelow = (name: string, place: string): boolean => name === place || name.startsWith(`${place}.`);

const without = (fields: RulesDraft['fields'], place: string): RulesDraft['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !isBelow(name, place)));

/** A table of one's own begins as the general one is. */
function begun(draft: RulesDraft, scope: Scope, table: TableName): RulesDraft {
  const [from, to] = [`general.${table}`, `${scope}.${table}`];
  const copied = Object.entries(draft.fields)
    .filter(([name]) => isBelow(name, from))
    .map(([name, text]) => [to + name.slice(from.length), text] as const);
  return {
    fields: { ...without(draft.fields, to), ...Object.fromEntries(copied) },
    lists: { ...draft.lists, [to]: draft.lists[from] ?? [] },
    own: [...draft.own.filter((name) => name !== to), to],
  };
}

/** What the form becomes by what somebody does. */
export function changeDraft(draft: RulesDraft, action: DraftAction): RulesDraft {
  if (action.type === 'replace') return action.draft;
  if (action.type === 'type') return { ...draft, fields: { ...draft.fields, ...action.fields } };
  if (action.type === 'own') return begun(draft, action.scope, action.table);
  if (action.type === 'asGeneral') {
    const place = `${action.scope}.${action.table}`;
    const own = draft.own.filter((name) => name !== place);
    return { ...draft, fields: without(draft.fields, place), own };
  }
  const name = `${action.scope}.${action.list}`;
  const rows = draft.lists[name] ?? [];
  if (action.type === 'addRow') return { ...draft, lists: { ...draft.lists, [name]: [...rows, action.row] } };
  return {
    ...draft,
    fields: without(draft.fields, `${name}.${action.row}`),
    lists: { ...draft.lists, [name]: rows.filter((row) => row !== action.row) },
  };
}

/** The places whose texts differ; a text that is empty is as good as none. */
export const changedPlaces = (before: RulesDraft, after: RulesDraft): string[] =>
  [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].filter(
    (name) => (before.fields[name] ?? '') !== (after.fields[name] ?? ''),
  );
