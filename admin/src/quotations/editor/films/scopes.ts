import type { Draft } from '../state/draft';
import type { Scope } from '../state/films';

/** How far a film that is chosen at some place of the draft can go, the narrowest first, all of it last. */
export function scopesFor(draft: Draft, from: Scope): readonly Scope[] {
  const all: Scope = { kind: 'all' };
  if (from.kind === 'all') return [all];
  const place = draft.places.find(
    ({ id, rooms }) =>
      id === from.id ||
      rooms.some((room) => room.id === from.id || room.openings.some((opening) => opening.id === from.id)),
  );
  if (!place) return [all];
  const room = place.rooms.find(
    ({ id, openings }) => id === from.id || openings.some((opening) => opening.id === from.id),
  );
  const several = place.rooms.length > 1;
  const scopes: Scope[] = [];
  if (from.kind === 'opening') scopes.push(from);
  if (room && several) scopes.push({ kind: 'room', id: room.id });
  if (room && several) scopes.push({ kind: 'floor', id: place.id, floor: room.floor.trim() });
  if (draft.places.length > 1) scopes.push({ kind: 'place', id: place.id });
  return [...scopes, all];
}
