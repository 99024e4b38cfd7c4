import type { Draft, NewId, Opening, Place, Room } from './draft';
import { isBlank } from './draft';
import { mapRoomLists } from './tree';

/** How many rows the shop takes of one room, or of one vehicle; those that say nothing do not count. */
export const MOST_ROWS = 200;
export const MOST_ROWS_OF_VEHICLE = 60;

export const mostRows = ({ about }: Pick<Place, 'about'>): number =>
  about.kind === 'vehicle' ? MOST_ROWS_OF_VEHICLE : MOST_ROWS;

export const filledRows = (openings: readonly Opening[]): number =>
  openings.filter((opening) => !isBlank(opening)).length;

/** How many rooms so many rows take. */
export const roomsFor = (rows: number): number => Math.max(1, Math.ceil(rows / MOST_ROWS));

/** Rows in groups, each as large as a room may be. */
function groupsOf(openings: readonly Opening[]): Opening[][] {
  const groups: Opening[][] = [[]];
  let filled = 0;
  for (const opening of openings) {
    const counts = isBlank(opening) ? 0 : 1;
    if (filled + counts > MOST_ROWS) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(opening);
    filled += counts;
  }
  return groups;
}

/** What is too much for a room goes on in further ones behind it, named "Living (2)". */
export const spreadRoom = (draft: Draft, id: string, newId: NewId): Draft =>
  mapRoomLists(draft, (rooms) => {
    const room = rooms.find((one) => one.id === id);
    if (!room || filledRows(room.openings) <= MOST_ROWS) return rooms;
    const parts = groupsOf(room.openings).map(
      (openings, at): Room =>
        at === 0
          ? { ...room, openings }
          : { ...room, id: newId(), name: `${room.name} (${at + 1})`, openings },
    );
    return rooms.flatMap((one) => (one === room ? parts : [one]));
  });
