import type { Draft, Film, Opening, OpeningFilm, Place, Room } from './draft';
import { changeFilms } from './openings';

/** How far a film is applied: to one opening, a room, the floor or the whole of a place, or all there is. */
export type Scope =
  | { readonly kind: 'opening' | 'room' | 'place'; readonly id: string }
  | { readonly kind: 'floor'; readonly id: string; readonly floor: string }
  | { readonly kind: 'all' };

function isIn(scope: Scope, place: Place, room: Room): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'place':
      return place.id === scope.id;
    case 'floor':
      return place.id === scope.id && room.floor.trim() === scope.floor;
    case 'room':
      return room.id === scope.id;
    case 'opening':
      return room.openings.some(({ id }) => id === scope.id);
  }
}

const roomsIn = (draft: Draft, scope: Scope): ReadonlySet<Room> =>
  new Set(draft.places.flatMap((place) => place.rooms.filter((room) => isIn(scope, place, room))));

/** What an opening has in an alternative, other than what it has in every one. */
export const filmsIn = ({ films }: Pick<Opening, 'films'>, alternative: string): OpeningFilm[] =>
  films.filter((film) => film.alternative === alternative);

/** What an opening has in every alternative alike. */
export const sharedFilms = ({ films }: Pick<Opening, 'films'>): OpeningFilm[] =>
  films.filter((film) => film.alternative === null);

/** Gives openings that film in an alternative, in place of what they had there; null takes it away. */
export function applyFilm(draft: Draft, alternative: string, scope: Scope, film: Film | null): Draft {
  const rooms = roomsIn(draft, scope);
  const concerns = (opening: Opening, room: Room) =>
    rooms.has(room) && (scope.kind !== 'opening' || opening.id === scope.id);
  return changeFilms(draft, concerns, (films) => [
    ...films.filter((one) => one.alternative !== alternative),
    ...(film ? [{ ...film, alternative }] : []),
  ]);
}

/** Takes a film that is in every alternative away from an opening. */
export const removeShared = (draft: Draft, id: string): Draft =>
  changeFilms(
    draft,
    (opening) => opening.id === id,
    (films) => films.filter(({ alternative }) => alternative !== null),
  );

/** What all these openings have alike in an alternative: null none, undefined when they differ. */
export function commonFilm(openings: readonly Opening[], alternative: string): string | null | undefined {
  const skus = new Set(openings.map((opening) => filmsIn(opening, alternative)[0]?.sku ?? null));
  return skus.size > 1 ? undefined : (skus.values().next().value ?? null);
}
