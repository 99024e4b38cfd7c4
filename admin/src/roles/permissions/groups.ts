/** What can be granted about one thing: reading its rows, all or one's own, and the rest. */
export interface Group {
  readonly name: string;
  /** Both when rows can be one's own; then at most one of them is held. */
  readonly reading: { readonly all: string; readonly own: string } | null;
  readonly others: readonly string[];
}

export type Reading = 'none' | 'own' | 'all';

const thingOf = (permission: string): string => permission.split(':')[0] ?? permission;

/** Permissions ("resource:action") by what they are about, in the order given. */
export function groupsOf(permissions: readonly string[]): Group[] {
  const names = [...new Set(permissions.map(thingOf))];
  return names.map((name) => {
    const about = permissions.filter((permission) => thingOf(permission) === name);
    const reading = { all: `${name}:read`, own: `${name}:read_own` };
    if (!about.includes(reading.own)) return { name, reading: null, others: about };
    return { name, reading, others: about.filter((one) => one !== reading.all && one !== reading.own) };
  });
}

export function readingOf({ reading }: Group, held: readonly string[]): Reading {
  if (reading && held.includes(reading.all)) return 'all';
  return reading && held.includes(reading.own) ? 'own' : 'none';
}

/** What is held once that reading is chosen. */
export function withReading({ reading }: Group, held: readonly string[], chosen: Reading): string[] {
  if (!reading) return [...held];
  const rest = held.filter((one) => one !== reading.all && one !== reading.own);
  return chosen === 'none' ? rest : [...rest, reading[chosen]];
}

export const toggled = (held: readonly string[], permission: string): string[] =>
  held.includes(permission) ? held.filter((one) => one !== permission) : [...held, permission];
