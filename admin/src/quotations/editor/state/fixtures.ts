import type { Draft, NewId, Opening } from './draft';
import { newDraft } from './new-draft';
import { newOpening } from './openings';

/** Ids in the order of their making: a1, a2... */
export function counted(prefix = 'a'): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

/** A window of 1.2 m by 1 m with a film, under that id. */
export const windowOf = (id: string, changes: Partial<Opening> = {}): Opening => ({
  ...newOpening(id, 'WINDOW', [{ sku: 'SOL-70', stripes: null, alternative: 'good' }]),
  label: id,
  width: '1,2',
  height: '1',
  ...changes,
});

/** A house with two rooms: "living" with w1 and w2 on floor 1, "bedroom" with w3 on floor 2. */
export function house(changes: Partial<Draft> = {}): Draft {
  const draft = newDraft('RESIDENTIAL', 'Living', counted());
  const room = { type: 'LIVING_ROOM' as const, area: null };
  return {
    ...draft,
    alternatives: [{ id: 'good', name: '' }],
    places: draft.places.map((place) => ({
      ...place,
      id: 'house',
      rooms: [
        { ...room, id: 'living', name: 'Living', floor: '1', openings: [windowOf('w1'), windowOf('w2')] },
        { ...room, id: 'bedroom', name: 'Dormitorio', floor: '2', openings: [windowOf('w3')] },
      ],
    })),
    ...changes,
  };
}

/** The ids of the openings, room by room. */
export const rowsOf = (draft: Draft): string[][] =>
  draft.places.flatMap(({ rooms }) => rooms.map(({ openings }) => openings.map(({ id }) => id)));
