type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty text and nothing are the same in a form. */
const given = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(given(a)) === JSON.stringify(given(b));

/**
 * Of the named fields those that differ, ready to send: nested objects are compared field by field, a field that was
 * emptied becomes null.
 */
export function changedFields<Name extends string>(
  names: readonly Name[],
  before: Fields,
  after: Fields,
): { [Key in Name]?: unknown } {
  const changes: { [Key in Name]?: unknown } = {};
  for (const name of names) {
    const [was, is] = [before[name], after[name]];
    if (isFields(was) && isFields(is)) {
      const inner = changedFields(Object.keys(is), was, is);
      if (Object.keys(inner).length > 0) changes[name] = inner;
    } else if (!same(was, is)) changes[name] = given(is);
  }
  return changes;
}

/** The names of the fields in which two states of a record differ. */
export const differingFields = <Name extends string>(names: readonly Name[], a: Fields, b: Fields): Name[] =>
  names.filter((name) => !same(a[name], b[name]));
