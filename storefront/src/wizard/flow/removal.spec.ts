import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { filmOf } from './films';
import { film, readyDraft } from './fixtures';
import { newOpening, VEHICLE } from './openings';
import { removeOpening, removeOption, removeRoom, restore } from './removal';

const drafts = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 })
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
      vehicle: { ...readyDraft().vehicle, openings: openings(99, counts[0] ?? 0) },
      options: counts.map((_, index) => ({ id: `p${index}`, name: '', all: null, rooms: {}, openings: {} })),
    };
  });

describe('removals', () => {
  it('are undone without a trace', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), fc.nat(), (draft, first, second) => {
        const room = draft.rooms[first % draft.rooms.length];
        const opening = room?.openings[second % Math.max(1, room.openings.length)];
        const glass = draft.vehicle.openings[0];
        const option = draft.options[second % draft.options.length];
        const all = [
          removeRoom(draft, room?.id ?? ''),
          removeOpening(draft, room?.id ?? '', opening?.id ?? ''),
          removeOpening(draft, VEHICLE, glass?.id ?? ''),
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

  it('leave the last alternative', () => {
    expect(removeOption(readyDraft(), 'a').removal).toBeNull();
  });
});
