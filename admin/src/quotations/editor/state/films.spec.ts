import { describe, expect, it } from 'vitest';
import { addAdjustment, removeAdjustment, setAdjustment } from './adjustments';
import { addAlternative, removeAlternative, renameAlternative } from './alternatives';
import { type Draft, openingsOf } from './draft';
import { applyFilm, filmsIn, sharedFilms } from './films';
import { counted, house } from './fixtures';
import { copyPlace } from './places';

const film = { sku: 'SEC-8', stripes: null };
const skus = (draft: Draft, alternative = 'good') =>
  openingsOf(draft).map((opening) =>
    filmsIn(opening, alternative)
      .map(({ sku }) => sku)
      .join(),
  );

describe('a film', () => {
  it('is applied to an opening, a room, a floor, a place or all', () => {
    const draft = house();
    expect(skus(applyFilm(draft, 'good', { kind: 'opening', id: 'w2' }, film))).toEqual([
      'SOL-70',
      'SEC-8',
      'SOL-70',
    ]);
    expect(skus(applyFilm(draft, 'good', { kind: 'room', id: 'living' }, film))).toEqual([
      'SEC-8',
      'SEC-8',
      'SOL-70',
    ]);
    expect(skus(applyFilm(draft, 'good', { kind: 'floor', id: 'house', floor: '2' }, film))).toEqual([
      'SOL-70',
      'SOL-70',
      'SEC-8',
    ]);
    const two = copyPlace(draft, 'house', counted('n'));
    expect(skus(applyFilm(two, 'good', { kind: 'place', id: 'house' }, film)).slice(2, 4)).toEqual([
      'SEC-8',
      'SOL-70',
    ]);
    expect(skus(applyFilm(two, 'good', { kind: 'all' }, film))).toEqual(Array(6).fill('SEC-8'));
  });
  it('is taken away', () => {
    expect(skus(applyFilm(house(), 'good', { kind: 'opening', id: 'w1' }, null))).toEqual([
      '',
      'SOL-70',
      'SOL-70',
    ]);
  });
  it('that is in every alternative stays beside the others until it is taken away', () => {
    const shared = { ...film, alternative: null };
    const draft = house();
    const [first] = openingsOf(draft);
    first?.films.push(shared);
    const changed = applyFilm(draft, 'good', { kind: 'all' }, { sku: 'X', stripes: null });
    expect(openingsOf(changed).map(sharedFilms)).toEqual([[shared], [], []]);
    const without = applyFilm(changed, 'good', { kind: 'opening', id: 'w1' }, null);
    expect(openingsOf(without).map(sharedFilms)).toEqual([[], [], []]);
  });
});

describe('alternatives', () => {
  const two = addAlternative(house(), { id: 'better', name: 'Mejor' }, 'Buena');
  it('begin with the films of the last one, and get names', () => {
    expect(two.alternatives).toEqual([
      { id: 'good', name: 'Buena' },
      { id: 'better', name: 'Mejor' },
    ]);
    expect(skus(two, 'better')).toEqual(['SOL-70', 'SOL-70', 'SOL-70']);
  });
  it('are changed each by itself', () => {
    const changed = applyFilm(two, 'better', { kind: 'all' }, film);
    expect([skus(changed)[0], skus(changed, 'better')[0]]).toEqual(['SOL-70', 'SEC-8']);
    expect(renameAlternative(two, 'better', 'Óptima').alternatives[1]?.name).toBe('Óptima');
  });
  it('are removed with their films; one stays, and there are five at most', () => {
    const one = removeAlternative(two, 'good');
    expect(one.alternatives).toEqual([{ id: 'better', name: 'Mejor' }]);
    expect(openingsOf(one)[0]?.films).toHaveLength(1);
    expect(removeAlternative(one, 'better')).toBe(one);
    const five = ['c', 'd', 'e', 'f'].reduce((draft, id) => addAlternative(draft, { id, name: id }, ''), two);
    expect(five.alternatives).toHaveLength(5);
  });
});

describe('adjustments', () => {
  it('are added, changed and removed', () => {
    const added = addAdjustment(house(), 'x', 'Descuento');
    expect(added.adjustments).toEqual([
      { id: 'x', kind: 'DISCOUNT', label: 'Descuento', amount: '', reason: '' },
    ]);
    expect(setAdjustment(added, 'x', { amount: '-5' }).adjustments[0]?.amount).toBe('-5');
    expect(removeAdjustment(added, 'x').adjustments).toEqual([]);
  });
});
