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

/**
 * Gives openings that film in an alternative, in place of what they had there. Null leaves them without any there, which
 * takes away what they have in every alternative as well.
 */
export function applyFilm(draft: Draft, alternative: string, scope: Scope, film: Film | null): Draft {
  const rooms = roomsIn(draft, scope);
  const concerns = (opening: Opening, room: Room) =>
    rooms.has(room) && (scope.kind !== 'opening' || opening.id === scope.id);
  return changeFilms(draft, concerns, (films) => {
    const others = films.filter((one) => one.alternative !== alternative);
    return film ? [...others, { ...film, alternative }] : others.filter((one) => one.alternative !== null);
  });
}
