import { describe, expect, it } from 'vitest';
import { type Draft, openingsOf } from './draft';
import { counted } from './fixtures';
import { nameOpening, nameRoom } from './names';
import { newDraft } from './new-draft';
import { addRow, rowLike, setType } from './openings';
import { addRoom, newRoom, setRoom } from './rooms';
import { roomTypeOf } from './words-of-rooms';

const fresh = (vertical: Draft['vertical'] = 'RESIDENTIAL') => newDraft(vertical, 'Espacio 1', counted());
const first = (draft: Draft) => {
  const room = draft.places[0]?.rooms[0];
  const opening = openingsOf(draft)[0];
  if (!room || !opening) throw new Error('There is a first row');
  return { room, opening };
};

describe('a name', () => {
  it('says what a new row and a new room are', () => {
    const draft = fresh();
    const { room, opening } = first(draft);
    expect(first(nameOpening(draft, opening.id, 'Puerta patio')).opening.type).toBe('DOOR');
    expect(first(nameOpening(draft, opening.id, 'Mampara')).opening.type).toBe('SHOWER_ENCLOSURE');
    expect(first(nameRoom(draft, room.id, 'Dormitorio 2')).room.type).toBe('BEDROOM');
  });
  it('says so of later ones as well, whatever those before them are', () => {
    const draft = fresh();
    const { room, opening } = first(draft);
    const door = nameOpening(draft, opening.id, 'Puerta');
    const more = addRow(door, room.id, rowLike('next', first(door).opening, 'WINDOW'));
    expect(openingsOf(nameOpening(more, 'next', 'Ventana'))[1]?.type).toBe('WINDOW');
    const [place] = draft.places;
    const two = addRoom(draft, place?.id ?? '', {
      ...newRoom(draft, place, 'Espacio 2', counted('n')),
      id: 'two',
    });
    expect(nameRoom(two, 'two', 'Baño').places[0]?.rooms[1]?.type).toBe('BATHROOM');
  });
  it('is of its own row alone, unlike a type that somebody chose', () => {
    const draft = fresh();
    const { room, opening } = first(draft);
    const next = (before: Draft, id: string) => rowLike(id, openingsOf(before).at(-1), 'WINDOW');
    const named = nameOpening(draft, opening.id, 'Ventanal');
    expect([first(named).opening.type, next(named, 'b').type]).toEqual(['SLIDING_DOOR', 'WINDOW']);
    expect(first(nameOpening(named, opening.id, 'Norte')).opening.type).toBe('WINDOW');
    const chosen = setType(draft, opening.id, 'SKYLIGHT');
    const more = addRow(chosen, room.id, next(chosen, 'b'));
    expect(next(more, 'c').type).toBe('SKYLIGHT');
  });
  it('knows the glass of vehicles', () => {
    const draft = fresh('AUTOMOTIVE');
    expect(first(nameOpening(draft, first(draft).opening.id, 'Luneta')).opening.type).toBe('REAR_WINDOW');
  });
  it('changes nothing that somebody chose, nor what it does not say', () => {
    const draft = fresh();
    const { room, opening } = first(draft);
    const chosen = setRoom(setType(draft, opening.id, 'SKYLIGHT'), room.id, { type: 'OTHER' });
    const named = nameRoom(nameOpening(chosen, opening.id, 'Puerta'), room.id, 'Cocina');
    expect([first(named).opening.type, first(named).room.type]).toEqual(['SKYLIGHT', 'OTHER']);
    expect(first(nameOpening(draft, opening.id, 'Norte')).opening.type).toBe('WINDOW');
  });
  it.each([
    ['Sala de reuniones', 'MEETING_ROOM'],
    ['Sala', 'LIVING_ROOM'],
    ['OFICINA 3', 'OFFICE'],
    ['Baño visitas', 'BATHROOM'],
    ['Espacio 1', undefined],
  ])('%s', (name, type) => expect(roomTypeOf(name)).toBe(type));
});
