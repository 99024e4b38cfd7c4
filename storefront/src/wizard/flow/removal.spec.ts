import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, FIRST_VEHICLE, newVehicle } from './draft';
import { filmOf, MAX_OPTIONS } from './films';
import { film, readyDraft } from './fixtures';
import { newOpening } from './openings';
import { removeOpening, removeOption, removeRoom, removeVehicle, restore } from './removal';

const drafts = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: MAX_OPTIONS })
  .map((counts): Draft => {
    const openings = (room: number, count: number) =>
      Array.from({ length: count }, (_, index) => newOpening(`o${room}-${index}`, 'WINDOW'));
    return {
      ...readyDraft(),
      rooms: counts.map((count, index) => ({
        id: `r${index}`,
        name: `R${index}`,
        type: 'BEDROOM',
        floor: '',
        openings: openings(index, count),
      })),
      vehicles: counts.map((count, index) => ({
        ...newVehicle(`v${index}`),
        openings: openings(99 + index, count),
      })),
      options: counts.map((_, index) => ({ id: `p${index}`, name: '', all: null, rooms: {}, openings: {} })),
    };
  });

describe('removals', () => {
  it('are undone without a trace', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), fc.nat(), (draft, first, second) => {
        const room = draft.rooms[first % draft.rooms.length];
        const opening = room?.openings[second % Math.max(1, room.openings.length)];
        const vehicle = draft.vehicles[first % draft.vehicles.length];
        const glass = vehicle?.openings[0];
        const option = draft.options[second % draft.options.length];
        const all = [
          removeRoom(draft, room?.id ?? ''),
          removeOpening(draft, room?.id ?? '', opening?.id ?? ''),
          removeVehicle(draft, vehicle?.id ?? ''),
          removeOpening(draft, vehicle?.id ?? '', glass?.id ?? ''),
          removeOption(draft, option?.id ?? ''),
        ];
        for (const { draft: left, removal } of all) {
          expect(removal ? restore(left, removal) : left).toEqual(draft);
          if (removal) expect(left).not.toEqual(draft);
        }
      }),
    );
  });

  it('bring the film back with the opening', () => {
    const draft: Draft = {
      ...readyDraft(),
      options: [{ id: 'a', name: '', all: null, rooms: {}, openings: { o1: film('X') } }],
    };
    const { draft: left, removal } = removeOpening(draft, 'r1', 'o1');
    const back = removal && restore(left, removal);
    const [option] = back?.options ?? [];
    expect(option && filmOf(option, 'r1', 'o1')?.sku).toBe('X');
  });

  it('leave the last alternative and the last vehicle', () => {
    expect(removeOption(readyDraft(), 'a').removal).toBeNull();
    expect(removeVehicle(readyDraft(), FIRST_VEHICLE).removal).toBeNull();
  });
});
