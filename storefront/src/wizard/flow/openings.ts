import type { Draft, Opening, Room } from './draft';
import type { OpeningType } from './vocabulary';

/** The rooms whose openings are quoted; a vehicle is one room without a name. */
export const isVehicle = ({ vertical }: Draft): boolean => vertical === 'AUTOMOTIVE';

export const VEHICLE = 'vehicle';

export interface PlacedOpening {
  /** {@link VEHICLE} for a vehicle's. */
  readonly roomId: string;
  readonly opening: Opening;
}

/** Every opening that the draft quotes, in the order of the quote. */
export const openingsOf = (draft: Draft): PlacedOpening[] =>
  isVehicle(draft)
    ? draft.vehicle.openings.map((opening) => ({ roomId: VEHICLE, opening }))
    : draft.rooms.flatMap(({ id, openings }) => openings.map((opening) => ({ roomId: id, opening })));

export const newOpening = (id: string, type: OpeningType, values: Partial<Opening> = {}): Opening => ({
  id,
  type,
  label: '',
  width: '',
  height: '',
  quantity: '1',
  removeOldFilm: false,
  difficultAccess: false,
  curvedGlass: false,
  extremeWeather: false,
  spot: null,
  ...values,
});

const inRoom = (draft: Draft, roomId: string, change: (openings: Opening[]) => Opening[]): Draft => ({
  ...draft,
  rooms: draft.rooms.map((room) =>
    room.id === roomId ? { ...room, openings: change(room.openings) } : room,
  ),
});

export const addOpening = (draft: Draft, roomId: string, opening: Opening): Draft =>
  roomId === VEHICLE
    ? { ...draft, vehicle: { ...draft.vehicle, openings: [...draft.vehicle.openings, opening] } }
    : inRoom(draft, roomId, (openings) => [...openings, opening]);

/** Rooms and openings that are not concerned stay the very same objects, so that only what changed is drawn anew. */
export function changeOpening(draft: Draft, id: string, change: Partial<Opening>): Draft {
  const changed = (openings: Opening[]) =>
    openings.map((opening) => (opening.id === id ? { ...opening, ...change } : opening));
  const has = ({ openings }: Pick<Room, 'openings'>) => openings.some((opening) => opening.id === id);
  if (has(draft.vehicle)) {
    return { ...draft, vehicle: { ...draft.vehicle, openings: changed(draft.vehicle.openings) } };
  }
  return {
    ...draft,
    rooms: draft.rooms.map((room) => (has(room) ? { ...room, openings: changed(room.openings) } : room)),
  };
}

/** The same glass once more, beside it. */
export const copyOpening = (draft: Draft, roomId: string, id: string, newId: string): Draft =>
  inRoom(draft, roomId, (openings) =>
    openings.flatMap((opening) => (opening.id === id ? [opening, { ...opening, id: newId }] : [opening])),
  );
