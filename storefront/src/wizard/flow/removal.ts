import type { Draft, Opening, Option, Room, Vehicle } from './draft';
import { field } from './fault';
import { MAX_OPTIONS } from './films';
import { changeOpeningsOf } from './openings';
import { describeVehicle } from './vehicle';

/** What was taken away and from where, enough to put it back. Its films stay in the alternatives, under its id. */
export type Removal =
  | { readonly kind: 'room'; readonly index: number; readonly room: Room }
  | { readonly kind: 'vehicle'; readonly index: number; readonly vehicle: Vehicle }
  /** A vehicle as it was before another body gave up some of its glass. */
  | { readonly kind: 'body'; readonly vehicle: Vehicle; readonly lost: number }
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

/** The last vehicle stays. */
export function removeVehicle(draft: Draft, id: string): Removed {
  const index = draft.vehicles.findIndex((vehicle) => vehicle.id === id);
  const vehicle = draft.vehicles[index];
  if (!vehicle || draft.vehicles.length === 1) return { draft, removal: null };
  return {
    draft: { ...draft, vehicles: without(draft.vehicles, index) },
    removal: { kind: 'vehicle', index, vehicle },
  };
}

export function removeOpening(draft: Draft, roomId: string, id: string): Removed {
  const owner = [...draft.rooms, ...draft.vehicles].find((holder) => holder.id === roomId);
  const index = owner?.openings.findIndex((opening) => opening.id === id) ?? -1;
  const opening = owner?.openings[index];
  if (!opening) return { draft, removal: null };
  return {
    draft: changeOpeningsOf(draft, roomId, (openings) => without(openings, index)),
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

/** Changes what is known of a vehicle; glass that its new body lacks can be brought back with the old one. */
export function redescribe(draft: Draft, id: string, known: Parameters<typeof describeVehicle>[2]): Removed {
  const after = describeVehicle(draft, id, known);
  const of = (state: Draft) => state.vehicles.find((vehicle) => vehicle.id === id);
  const [before, now] = [of(draft), of(after)];
  const lost = (before?.openings.length ?? 0) - (now?.openings.length ?? 0);
  return { draft: after, removal: before && lost > 0 ? { kind: 'body', vehicle: before, lost } : null };
}

/** Puts back what was removed; an opening whose room or vehicle is gone meanwhile stays away. */
export function restore(draft: Draft, removal: Removal): Draft {
  switch (removal.kind) {
    case 'room':
      return { ...draft, rooms: insert(draft.rooms, removal.index, removal.room) };
    case 'vehicle':
      return { ...draft, vehicles: insert(draft.vehicles, removal.index, removal.vehicle) };
    case 'body':
      return {
        ...draft,
        vehicles: draft.vehicles.map((vehicle) =>
          vehicle.id === removal.vehicle.id ? removal.vehicle : vehicle,
        ),
      };
    case 'opening':
      return changeOpeningsOf(draft, removal.roomId, (openings) =>
        insert(openings, removal.index, removal.opening),
      );
    case 'option':
      if (draft.options.length >= MAX_OPTIONS) return draft;
      return { ...draft, options: insert(draft.options, removal.index, removal.option) };
  }
}

/** The field by which somebody finds again what was put back. */
export function fieldOf(removal: Removal): string {
  switch (removal.kind) {
    case 'room':
      return field.room(removal.room.id, 'name');
    case 'vehicle':
      return field.vehicle(removal.vehicle.id, 'make');
    case 'body':
      return field.vehicle(removal.vehicle.id, 'bodyType');
    case 'opening':
      return field.opening(removal.opening.id, 'width');
    case 'option':
      return field.option(removal.option.id);
  }
}
