import type { Draft, Opening, Option, Room } from './draft';
import { VEHICLE } from './openings';

/** What was taken away and from where, enough to put it back. Its films stay in the alternatives, under its id. */
export type Removal =
  | { readonly kind: 'room'; readonly index: number; readonly room: Room }
  | { readonly kind: 'opening'; readonly roomId: string; readonly index: number; readonly opening: Opening }
  | { readonly kind: 'option'; readonly index: number; readonly option: Option };

export interface Removed {
  readonly draft: Draft;
  /** Null when there was nothing to take away. */
  readonly removal: Removal | null;
}

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
const insert = <T>(list: readonly T[], index: number, item: T): T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

export function removeRoom(draft: Draft, id: string): Removed {
  const index = draft.rooms.findIndex((room) => room.id === id);
  const room = draft.rooms[index];
  if (!room) return { draft, removal: null };
  return { draft: { ...draft, rooms: without(draft.rooms, index) }, removal: { kind: 'room', index, room } };
}

/** The openings of a room, or of the vehicle, changed by a function. */
function withOpenings(draft: Draft, roomId: string, change: (openings: Opening[]) => Opening[]): Draft {
  if (roomId === VEHICLE) {
    return { ...draft, vehicle: { ...draft.vehicle, openings: change(draft.vehicle.openings) } };
  }
  const rooms = draft.rooms.map((room) =>
    room.id === roomId ? { ...room, openings: change(room.openings) } : room,
  );
  return { ...draft, rooms };
}

export function removeOpening(draft: Draft, roomId: string, id: string): Removed {
  const owner = roomId === VEHICLE ? draft.vehicle : draft.rooms.find((room) => room.id === roomId);
  const index = owner?.openings.findIndex((opening) => opening.id === id) ?? -1;
  const opening = owner?.openings[index];
  if (!opening) return { draft, removal: null };
  return {
    draft: withOpenings(draft, roomId, (openings) => without(openings, index)),
    removal: { kind: 'opening', roomId, index, opening },
  };
}

/** The last alternative stays. */
export function removeOption(draft: Draft, id: string): Removed {
  const index = draft.options.findIndex((option) => option.id === id);
  const option = draft.options[index];
  if (!option || draft.options.length === 1) return { draft, removal: null };
  return {
    draft: { ...draft, options: without(draft.options, index) },
    removal: { kind: 'option', index, option },
  };
}

/** Puts back what was removed; an opening whose room is gone meanwhile stays away. */
export function restore(draft: Draft, removal: Removal): Draft {
  switch (removal.kind) {
    case 'room':
      return { ...draft, rooms: insert(draft.rooms, removal.index, removal.room) };
    case 'opening':
      return withOpenings(draft, removal.roomId, (openings) =>
        insert(openings, removal.index, removal.opening),
      );
    case 'option':
      return { ...draft, options: insert(draft.options, removal.index, removal.option) };
  }
}
