import { describe, expect, it } from 'vitest';
import { counted, house, rowsOf } from './fixtures';
import { newDraft, newPlace, setVertical } from './new-draft';
import { addPlace, copyPlace, removePlace, setPlace } from './places';
import {
  addRoom,
  copyFloor,
  copyRoom,
  floorsOf,
  moveRoom,
  newRoom,
  openingTypes,
  removeRoom,
  setRoom,
} from './rooms';

const names = (draft: ReturnType<typeof house>) =>
  draft.places.map(({ rooms }) => rooms.map(({ name, floor }) => `${name} ${floor}`));

describe('rooms', () => {
  it('begin with a row like the last one of the room before, on its floor', () => {
    const draft = house();
    const room = newRoom(draft, draft.places[0], 'Cocina', counted('n'));
    expect(room).toMatchObject({ name: 'Cocina', floor: '2' });
    expect(room.openings).toMatchObject([{ width: '', films: [{ sku: 'SOL-70' }] }]);
    expect(names(addRoom(draft, 'house', room))).toEqual([['Living 1', 'Dormitorio 2', 'Cocina 2']]);
  });
  it('are named, copied with new ids, moved and removed', () => {
    const draft = house();
    expect(names(setRoom(draft, 'living', { name: 'Sala', floor: '3' }))[0]?.[0]).toBe('Sala 3');
    const copied = copyRoom(draft, 'living', 'Living (copia)', counted('n'));
    expect(names(copied)).toEqual([['Living 1', 'Living (copia) 1', 'Dormitorio 2']]);
    expect(new Set(rowsOf(copied).flat()).size).toBe(5);
    expect(names(moveRoom(draft, 'bedroom', -1))).toEqual([['Dormitorio 2', 'Living 1']]);
    expect(names(removeRoom(draft, 'living'))).toEqual([['Dormitorio 2']]);
  });
  it('are copied by floor', () => {
    const draft = copyFloor(house(), 'house', '1', '7', counted('n'));
    expect(names(draft)).toEqual([['Living 1', 'Dormitorio 2', 'Living 7']]);
    expect(draft.places.map(floorsOf)).toEqual([['1', '2', '7']]);
  });
});

describe('places', () => {
  it('are added, described, copied and removed', () => {
    const draft = house();
    const two = addPlace(draft, newPlace(draft, 'Sala', counted('n')));
    expect(two.places).toHaveLength(2);
    const [first] = draft.places;
    if (first?.about.kind !== 'property') throw new Error('It is a house');
    const owned = setPlace(draft, 'house', { ...first.about, type: 'OFFICE', sourceId: 'own' });
    const copied = copyPlace(owned, 'house', counted('n'));
    expect(copied.places.map(({ about }) => about.sourceId)).toEqual(['own', null]);
    expect(new Set(rowsOf(copied).flat()).size).toBe(6);
    expect(removePlace(copied, 'house').places).toHaveLength(1);
    expect(removePlace(draft, 'nowhere')).toBe(draft);
  });
});

describe('a new draft', () => {
  it('has a place with an empty row', () => {
    const draft = newDraft('COMMERCIAL', 'Espacio 1', counted());
    expect(draft.places[0]).toMatchObject({ about: { kind: 'property' }, rooms: [{ name: 'Espacio 1' }] });
    expect(rowsOf(draft)).toHaveLength(1);
  });
  it('begins anew with vehicles, and keeps its places among the other lines of business', () => {
    const draft = house();
    expect(setVertical(draft, 'COMMERCIAL', 'x', counted('n')).places).toBe(draft.places);
    const cars = setVertical(draft, 'AUTOMOTIVE', 'x', counted('n'));
    expect(cars.places[0]?.about.kind).toBe('vehicle');
    expect(openingTypes(cars)).toContain('WINDSHIELD');
  });
});
