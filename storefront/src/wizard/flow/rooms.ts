import type { Draft, Room } from './draft';
import { newOpening } from './openings';
import type { Preset } from './presets';
import { typedSize } from './size';

/** «Dormitorio», then «Dormitorio 2»: what a new room is called beside those that are there. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.trim().toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** What a screen gives to a preset to make a room of it. */
export interface PresetWords {
  readonly name: string;
  readonly decimalSign: ',' | '.';
  readonly newId: () => string;
}

/** A room with the openings that such a room usually has. */
export function addPreset(draft: Draft, preset: Preset, { name, decimalSign, newId }: PresetWords): Draft {
  const room: Room = {
    id: newId(),
    name: freeName(
      name,
      draft.rooms.map((other) => other.name),
    ),
    type: preset.room,
    floor: '',
    openings: preset.openings.map(({ type, width, height, quantity }) =>
      newOpening(newId(), type, {
        width: typedSize(width, decimalSign),
        height: typedSize(height, decimalSign),
        quantity: String(quantity),
      }),
    ),
  };
  return { ...draft, rooms: [...draft.rooms, room] };
}

export const changeRoom = (
  draft: Draft,
  id: string,
  change: Partial<Pick<Room, 'name' | 'floor'>>,
): Draft => ({
  ...draft,
  rooms: draft.rooms.map((room) => (room.id === id ? { ...room, ...change } : room)),
});
