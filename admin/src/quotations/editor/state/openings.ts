import type { OpeningType } from '../../../generated/graphql';
import type { Condition, Draft, NewId, Opening, OpeningFilm, Room, TypedField } from './draft';
import { changeOpening, changeRoom, insertAfter, mapOpeningLists, mapShared, moved, without } from './tree';

export const newOpening = (id: string, type: OpeningType, films: OpeningFilm[] = []): Opening => ({
  id,
  label: '',
  type,
  width: '',
  height: '',
  quantity: '1',
  difficultAccess: false,
  curvedGlass: false,
  extremeWeather: false,
  removeOldFilm: false,
  films,
  details: { measuredBy: 'SHOP', glassType: null, frameMaterial: null, openingDirection: null },
});

export const setCell = (draft: Draft, id: string, field: TypedField, text: string): Draft =>
  changeOpening(draft, id, (opening) => (opening[field] === text ? opening : { ...opening, [field]: text }));

export const setType = (draft: Draft, id: string, type: OpeningType): Draft =>
  changeOpening(draft, id, ({ unknownType: _, usualType: __, ...opening }) => ({ ...opening, type }));

export const setCondition = (draft: Draft, id: string, condition: Condition, holds: boolean): Draft =>
  changeOpening(draft, id, (opening) => ({ ...opening, [condition]: holds }));

/** An empty row like the last one: with its films, and of its type unless that was only in its name. */
export const rowLike = (id: string, like: Opening | undefined, type: OpeningType): Opening => {
  const usualType = like?.usualType ?? like?.type ?? type;
  return { ...newOpening(id, usualType, like?.films), usualType };
};

/** A new row below another one, or at the end of the room. */
export const addRow = (draft: Draft, roomId: string, row: Opening, afterId?: string): Draft =>
  changeRoom(draft, roomId, (room) => ({
    ...room,
    openings: afterId ? insertAfter(room.openings, afterId, row) : [...room.openings, row],
  }));

/** A copy of a row, with a new id, below it. */
export const duplicateRow = (draft: Draft, id: string, copyId: string): Draft =>
  mapOpeningLists(draft, (openings) => {
    const row = openings.find((opening) => opening.id === id);
    return row ? insertAfter(openings, id, { ...row, id: copyId }) : openings;
  });

export const removeRow = (draft: Draft, id: string): Draft =>
  mapOpeningLists(draft, (openings) => without(openings, id));

export const moveRow = (draft: Draft, id: string, by: -1 | 1): Draft =>
  mapOpeningLists(draft, (openings) => moved(openings, id, by));

/** Rows that were pasted: behind the one with that id, in whose place they come when it says nothing itself. */
export const pasteRows = (
  draft: Draft,
  roomId: string,
  atId: string,
  rows: Opening[],
  replaces: boolean,
): Draft =>
  changeRoom(draft, roomId, (room) => {
    const openings = insertAfter(room.openings, atId, ...rows);
    return { ...room, openings: replaces ? without(openings, atId) : openings };
  });

export const copyOfRoom = (room: Room, newId: NewId): Room => ({
  ...room,
  id: newId(),
  openings: room.openings.map((opening) => ({ ...opening, id: newId() })),
});

/** Everything that is chosen for openings, changed for each of these. */
export const changeFilms = (
  draft: Draft,
  concerns: (opening: Opening, room: Room) => boolean,
  change: (films: OpeningFilm[]) => OpeningFilm[],
): Draft =>
  mapOpeningLists(draft, (openings, room) =>
    mapShared(openings, (opening) =>
      concerns(opening, room) ? { ...opening, films: change(opening.films) } : opening,
    ),
  );
