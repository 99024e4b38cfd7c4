import type { Draft, Opening, Place, Room } from './draft';

interface Named {
  readonly id: string;
}

/** Each member changed; the same list when none did, so that what shows it need not be drawn anew. */
export function mapShared<T>(list: T[], change: (item: T) => T): T[] {
  let same = true;
  const changed = list.map((item) => {
    const next = change(item);
    same &&= next === item;
    return next;
  });
  return same ? list : changed;
}

const changeIn = <T extends Named>(list: T[], id: string, change: (item: T) => T): T[] =>
  mapShared(list, (item) => (item.id === id ? change(item) : item));

function mapPlaces(draft: Draft, change: (place: Place) => Place): Draft {
  const places = mapShared(draft.places, change);
  return places === draft.places ? draft : { ...draft, places };
}

export const changePlace = (draft: Draft, id: string, change: (place: Place) => Place): Draft =>
  mapPlaces(draft, (place) => (place.id === id ? change(place) : place));

/** Changes the list of rooms of every place. */
export const mapRoomLists = (draft: Draft, change: (rooms: Room[]) => Room[]): Draft =>
  mapPlaces(draft, (place) => {
    const rooms = change(place.rooms);
    return rooms === place.rooms ? place : { ...place, rooms };
  });

export const changeRoom = (draft: Draft, id: string, change: (room: Room) => Room): Draft =>
  mapRoomLists(draft, (rooms) => changeIn(rooms, id, change));

/** Changes the list of openings of every room. */
export const mapOpeningLists = (
  draft: Draft,
  change: (openings: Opening[], room: Room) => Opening[],
): Draft =>
  mapRoomLists(draft, (rooms) =>
    mapShared(rooms, (room) => {
      const openings = change(room.openings, room);
      return openings === room.openings ? room : { ...room, openings };
    }),
  );

export const changeOpening = (draft: Draft, id: string, change: (opening: Opening) => Opening): Draft =>
  mapOpeningLists(draft, (openings) => changeIn(openings, id, change));

/** With more behind the member of that id; as it was when it is not there. */
export function insertAfter<T extends Named>(list: T[], id: string, ...more: T[]): T[] {
  const at = list.findIndex((item) => item.id === id);
  return at < 0 ? list : list.toSpliced(at + 1, 0, ...more);
}

export function without<T extends Named>(list: T[], id: string): T[] {
  const kept = list.filter((item) => item.id !== id);
  return kept.length === list.length ? list : kept;
}

/** One place up (-1) or down (1); as it was at the end of the list. */
export function moved<T extends Named>(list: T[], id: string, by: -1 | 1): T[] {
  const at = list.findIndex((item) => item.id === id);
  const item = list[at];
  const other = list[at + by];
  return item && other ? list.with(at, other).with(at + by, item) : list;
}
