type Fields = Readonly<Record<string, unknown>>;

/** A value that changed: the names down to it, and what it was and is. Undefined: there was or is none. */
export interface Change {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of plain values are one value; those of objects are compared place by place. */
const inner = (value: unknown): Fields | undefined => {
  if (isFields(value)) return value;
  return Array.isArray(value) && value.some(isFields) ? Object.fromEntries(value.entries()) : undefined;
};

function changes(path: readonly string[], before: unknown, after: unknown): Change[] {
  const [old, fresh] = [inner(before), inner(after)];
  if (old || fresh) {
    const names = new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})]);
    return [...names].flatMap((name) => changes([...path, name], old?.[name], fresh?.[name]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, before, after }];
}

/** What differs between the two sides of an entry, value by value. */
export const diffOf = (before: Fields | null, after: Fields | null): Change[] =>
  changes([], before ?? {}, after ?? {}).filter(({ path }) => path.length > 0);
