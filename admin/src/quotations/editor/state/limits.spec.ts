import { describe, expect, it } from 'vitest';
import { counted, house, rowsOf, windowOf } from './fixtures';
import { MOST_ROWS, roomsFor, spreadRoom } from './limits';
import { newOpening } from './openings';

const draftOf = (rows: number) => {
  const draft = house();
  const openings = Array.from({ length: rows }, (_, at) => windowOf(`r${at}`));
  return {
    ...draft,
    places: draft.places.map((place) => ({
      ...place,
      rooms: place.rooms.map((room) => (room.id === 'living' ? { ...room, openings } : room)),
    })),
  };
};

describe('a room with more rows than the shop takes', () => {
  it('goes on in further rooms of the same kind, none of its rows lost', () => {
    const draft = draftOf(2 * MOST_ROWS + 1);
    const spread = spreadRoom(draft, 'living', counted('n'));
    expect(
      spread.places[0]?.rooms.map(({ name, floor, openings }) => [name, floor, openings.length]),
    ).toEqual([
      ['Living', '1', MOST_ROWS],
      ['Living (2)', '1', MOST_ROWS],
      ['Living (3)', '1', 1],
      ['Dormitorio', '2', 1],
    ]);
    expect(rowsOf(spread).flat()).toEqual(rowsOf(draft).flat());
  });
  it('stays as it is when its rows fit; those that say nothing do not count', () => {
    const draft = draftOf(MOST_ROWS);
    expect(spreadRoom(draft, 'living', counted())).toBe(draft);
    const [place] = draft.places;
    place?.rooms[0]?.openings.push(newOpening('blank', 'WINDOW'));
    expect(spreadRoom(draft, 'living', counted())).toBe(draft);
  });
  it('is counted before', () => expect([0, 1, 200, 201, 400].map(roomsFor)).toEqual([1, 1, 1, 2, 2]));
});
