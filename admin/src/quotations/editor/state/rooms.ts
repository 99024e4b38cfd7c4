import { BUILDING_OPENINGS, VEHICLE_OPENINGS } from '../../../format/choices';
import type { OpeningType } from '../../../generated/graphql';
import type { Draft, NewId, Place, Room } from './draft';
import { isVehicle } from './draft';
import { copyOfRoom, rowLike } from './openings';
import { changePlace, changeRoom, insertAfter, mapRoomLists, moved, without } from './tree';

/** What a new row is, unless there is one to go by. */
export const firstType = (draft: Pick<Draft, 'vertical'>): OpeningType => openingTypes(draft)[0] ?? 'WINDOW';

export const openingTypes = (draft: Pick<Draft, 'vertical'>): readonly OpeningType[] =>
  isVehicle(draft) ? VEHICLE_OPENINGS : BUILDING_OPENINGS;

/** A room with a first empty row, on the floor and with the films of the one before it. */
export function newRoom(draft: Draft, place: Place | undefined, name: string, newId: NewId): Room {
  const last = place?.rooms.at(-1);
  const like = last?.openings.at(-1);
  return {
    id: newId(),
    name,
    type: 'LIVING_ROOM',
    typeIsOpen: true,
    floor: last?.floor ?? '1',
    area: null,
    openings: [rowLike(newId(), like, firstType(draft))],
  };
}

export const addRoom = (draft: Draft, placeId: string, room: Room): Draft =>
  changePlace(draft, placeId, (place) => ({ ...place, rooms: [...place.rooms, room] }));

type RoomChange = Partial<Pick<Room, 'name' | 'type' | 'floor'>>;

export const setRoom = (draft: Draft, id: string, change: RoomChange): Draft =>
  changeRoom(draft, id, (room) => ({ ...room, ...change, ...(change.type && { typeIsOpen: false }) }));

/** A copy below it, with the same openings and another name. */
export const copyRoom = (draft: Draft, id: string, name: string, newId: NewId): Draft =>
  mapRoomLists(draft, (rooms) => {
    const room = rooms.find((one) => one.id === id);
    return room ? insertAfter(rooms, id, { ...copyOfRoom(room, newId), name }) : rooms;
  });

export const removeRoom = (draft: Draft, id: string): Draft =>
  mapRoomLists(draft, (rooms) => without(rooms, id));

export const moveRoom = (draft: Draft, id: string, by: -1 | 1): Draft =>
  mapRoomLists(draft, (rooms) => moved(rooms, id, by));

/** The floors of a place as they are written, each once. */
export const floorsOf = ({ rooms }: Place): string[] => [...new Set(rooms.map(({ floor }) => floor.trim()))];

/** The rooms of a floor once more on another one, at the end of the place. */
export const copyFloor = (draft: Draft, placeId: string, from: string, to: string, newId: NewId): Draft =>
  changePlace(draft, placeId, (place) => {
    const copies = place.rooms
      .filter(({ floor }) => floor.trim() === from)
      .map((room) => copyOfRoom(room, newId));
    return { ...place, rooms: [...place.rooms, ...copies.map((room) => ({ ...room, floor: to }))] };
  });
