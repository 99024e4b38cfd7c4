import { describe, expect, it } from 'vitest';
import { FIRST_VEHICLE, newDraft, type Stripes } from './draft';
import { film, readyDraft } from './fixtures';
import { newOpening } from './openings';
import { faultsIn, furthestStep, isReachable, stepAfter, stepAt, stepBefore, stepsOf } from './steps';
import { quotable } from './to-input';
import { describeVehicle } from './vehicle';

const empty = newDraft('d', '2026-01-01T00:00:00.000Z');
const codes = (...[draft, step]: Parameters<typeof faultsIn>) =>
  faultsIn(draft, step).map(({ code }) => code);

describe('the steps of a draft', () => {
  it('are those of its line of business', () => {
    expect(stepsOf(empty)).toContain('rooms');
    expect(stepsOf({ vertical: 'AUTOMOTIVE' })).toEqual([
      'kind',
      'vehicle',
      'glasses',
      'film',
      'price',
      'contact',
      'done',
    ]);
  });

  it('open one after the other', () => {
    expect(furthestStep(empty)).toBe('kind');
    expect(isReachable(empty, 'place')).toBe(false);
    const chosen = { ...empty, vertical: 'COMMERCIAL' as const };
    expect(furthestStep(chosen)).toBe('place');
    expect(furthestStep(readyDraft())).toBe('contact');
    expect(isReachable(readyDraft(), 'rooms')).toBe(true);
    expect(isReachable(readyDraft(), 'vehicle')).toBe(false);
    expect(isReachable(readyDraft(), 'done')).toBe(false);
  });

  it('lead an address to what can be reached', () => {
    expect(stepAt(readyDraft(), 'openings')).toBe('openings');
    expect(stepAt(empty, 'contact')).toBe('kind');
    expect(stepAt(readyDraft(), 'nonsense')).toBe('contact');
    expect(stepAt(readyDraft(), undefined)).toBe('contact');
  });

  it('have a next and a previous', () => {
    expect(stepBefore(readyDraft(), 'kind')).toBeNull();
    expect(stepBefore(readyDraft(), 'film')).toBe('openings');
    expect(stepAfter(readyDraft(), 'film')).toBe('price');
    expect(stepAfter(readyDraft(), 'done')).toBeNull();
  });

  it('end with the receipt', () => {
    const receipt = {
      number: 'Q-2026-000001',
      token: null,
      total: '1',
      currency: 'USD',
      changedSince: false,
    };
    const sent = { ...readyDraft(), receipt };
    expect(stepAt(sent, 'openings')).toBe('done');
    expect(isReachable(sent, 'contact')).toBe(false);
  });
});

describe('what a step misses', () => {
  it('is nothing in a complete draft', () => {
    const draft = readyDraft();
    expect(stepsOf(draft).flatMap((step) => faultsIn(draft, step))).toEqual([]);
  });

  it('is said beside each field', () => {
    const draft = readyDraft();
    const rooms = draft.rooms.map((room) => ({
      ...room,
      name: ' ',
      floor: 'techo',
      openings: [newOpening('o1', 'WINDOW', { width: '', height: 'alto', quantity: '0' })],
    }));
    expect(codes({ ...draft, rooms }, 'rooms')).toEqual(['roomName', 'floor']);
    expect(faultsIn({ ...draft, rooms }, 'openings')).toEqual([
      { step: 'openings', field: 'opening-o1-width', code: 'size.missing' },
      { step: 'openings', field: 'opening-o1-height', code: 'size.unreadable' },
      { step: 'openings', field: 'opening-o1-quantity', code: 'quantity' },
    ]);
  });

  it('is an opening in every room', () => {
    const draft = readyDraft();
    const rooms = draft.rooms.map((room) => ({ ...room, openings: [] }));
    expect(codes({ ...draft, rooms }, 'openings')).toEqual(['noOpenings']);
    expect(codes({ ...draft, rooms: [] }, 'rooms')).toEqual(['noRooms']);
  });

  it('is a film on every opening of every alternative, under different names', () => {
    const draft = readyDraft();
    const [first] = draft.options;
    expect(first).toBeDefined();
    if (!first) return;
    const second = { ...first, id: 'b', name: 'a', all: null, rooms: {}, openings: { o1: film('X') } };
    const twice = { ...draft, options: [{ ...first, name: 'A' }, second] };
    expect(faultsIn(twice, 'film')).toEqual([
      { step: 'film', field: 'option-b-name', code: 'optionNameTwice' },
    ]);
    expect(codes({ ...draft, options: [first, { ...second, name: 'B', openings: {} }] }, 'film')).toEqual([
      'optionName',
      'noFilm',
    ]);
  });

  it('is the number and width of stripes, once for all openings that share them', () => {
    const stripes = { direction: 'HORIZONTAL' as const, count: '', width: '9 m' };
    const draft = {
      ...readyDraft(),
      options: [{ id: 'a', name: '', all: { sku: 'S', stripes }, rooms: {}, openings: {} }],
    };
    expect(faultsIn(draft, 'film')).toEqual([
      { step: 'film', field: 'stripes-a-all-count', code: 'stripeCount' },
      { step: 'film', field: 'stripes-a-all-width', code: 'stripeWidth.tooLarge' },
    ]);
  });

  it('is fewer stripes where they do not fit side by side on every glass', () => {
    const with_ = (stripes: Stripes) => ({
      ...readyDraft(),
      options: [{ id: 'a', name: '', all: { sku: 'S', stripes }, rooms: {}, openings: {} }],
    });
    const wide = { direction: 'VERTICAL' as const, count: '3', width: '40 cm' };
    // 1,20 m wide and 1,50 m high.
    expect(codes(with_(wide), 'film')).toEqual([]);
    expect(quotable(with_(wide))).not.toBeNull();
    expect(codes(with_({ ...wide, count: '4' }), 'film')).toEqual(['stripesTooMany']);
    expect(quotable(with_({ ...wide, count: '4' }))).toBeNull();
    expect(codes(with_({ ...wide, count: '3', direction: 'HORIZONTAL', width: '51 cm' }), 'film')).toEqual([
      'stripesTooMany',
    ]);
  });

  it('is what a car needs', () => {
    const car = { ...empty, vertical: 'AUTOMOTIVE' as const };
    expect(codes(car, 'vehicle')).toEqual(['make', 'model', 'chooseBody']);
    expect(codes(describeVehicle(car, FIRST_VEHICLE, { year: '1492' }), 'vehicle')).toContain('year');
    expect(codes(car, 'glasses')).toEqual(['noGlasses']);
  });
});
