/** Conditions of an export; a list repeats its parameter. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Where an export with these conditions is; those without a value are left out. */
export function exportAddress(path: string, conditions: Parameters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(conditions))
    for (const one of [value].flat()) if (one != null) parameters.append(name, String(one));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
