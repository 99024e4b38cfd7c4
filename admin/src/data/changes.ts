type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty text and nothing are the same in a form. */
const given = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(given(a)) === JSON.stringify(given(b));

/** The change of one field as an entry, if there is any. Objects are compared field by field. */
function change(name: string, was: unknown, is: unknown): [string, unknown][] {
  if (!isFields(was) || !isFields(is)) return same(was, is) ? [] : [[name, given(is)]];
  const inner = Object.keys(is).flatMap((key) => change(key, was[key], is[key]));
  return inner.length > 0 ? [[name, Object.fromEntries(inner)]] : [];
}

/** Of the named fields those that differ, ready to send: a field that was emptied becomes null. */
export function changedFields<Input extends object>(
  names: readonly (keyof Input & string)[],
  before: Fields,
  after: Fields,
): Partial<Input> {
  const changes: unknown[][] = names.flatMap((name) => change(name, before[name], after[name]));
  return Object.fromEntries(changes);
}

/** The names of the fields in which two states of a record differ. */
export const differingFields = (names: readonly string[], a: Fields, b: Fields): string[] =>
  names.filter((name) => !same(a[name], b[name]));
