import type { Draft, FilmChoice, Option } from './draft';
import type { Scope } from './films';
import { openingsOf } from './openings';

/** What an opening, a room or everything gets in an alternative, and the scope at which that was chosen. */
export interface Inherited {
  readonly choice: FilmChoice | null;
  readonly from: Scope;
}

const ALL: Scope = { kind: 'all' };

/** The scope that holds another, up to everything. */
function widerScope(draft: Draft, scope: Scope): Scope | null {
  if (scope.kind === 'all') return null;
  if (scope.kind === 'room') return ALL;
  const roomId = openingsOf(draft).find(({ opening }) => opening.id === scope.id)?.roomId;
  return roomId ? { kind: 'room', id: roomId } : ALL;
}

const own = (option: Option, scope: Scope): FilmChoice | null => {
  if (scope.kind === 'all') return option.all;
  return (scope.kind === 'room' ? option.rooms : option.openings)[scope.id] ?? null;
};

/** Looks outwards until something was chosen. */
export function inheritedAt(draft: Draft, option: Option, scope: Scope): Inherited {
  for (let at: Scope | null = scope; at; at = widerScope(draft, at)) {
    const choice = own(option, at);
    if (choice) return { choice, from: at };
  }
  return { choice: null, from: scope };
}

/** How the fields of a scope are named. */
export const scopeName = (scope: Scope): string => (scope.kind === 'all' ? 'all' : scope.id);

export const sameScope = (one: Scope, other: Scope): boolean =>
  one.kind === other.kind && scopeName(one) === scopeName(other);
