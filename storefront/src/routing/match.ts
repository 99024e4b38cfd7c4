/** What the named parts of a pattern were in an address. */
export type Params = Readonly<Record<string, string>>;

const parts = (path: string): string[] => path.split('/').filter((part) => part !== '');

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/** Compares a path with a pattern such as /laminas/:sku; the values of its named parts, or undefined when it is another path. */
export function match(pattern: string, path: string): Params | undefined {
  const expected = parts(pattern);
  const given = parts(path);
  if (expected.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of expected.entries()) {
    const part = decoded(given[index] ?? '');
    if (part === undefined) return undefined;
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

/** The path that a pattern makes of values for its named parts. */
export const fill = (pattern: string, params: Params = {}): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
