import { describe, expect, it } from 'vitest';
import { toldFaults, WHOLE_DRAFT } from './fault-cell';
import { isComplete, missing, openingFaults } from './faults';
import { house, windowOf } from './fixtures';
import { lineTotals } from './line-totals';
import { addRow, newOpening, setCell } from './openings';
import { setRoom } from './rooms';
import { priceable, sameInput, toInput, withoutBlanks } from './to-input';

const blank = newOpening('blank', 'WINDOW');
const told = (path: string[]) =>
  Object.entries(toldFaults(house(), [{ code: 'INVALID', message: 'No', path }]));

describe('what is sent', () => {
  it('has metres, items and nothing for empty texts', () => {
    const { quote, notes } = toInput(house({ notes: ' ' }));
    expect(notes).toBeNull();
    expect(quote).toMatchObject({ vertical: 'RESIDENTIAL', travelZone: null });
    expect(quote.properties?.[0]?.rooms[0]).toMatchObject({ name: 'Living', floor: 1 });
    expect(quote.properties?.[0]?.rooms[0]?.openings[0]).toMatchObject({
      label: 'w1',
      width: '1.2',
      height: '1',
      quantity: 1,
      measuredBy: 'SHOP',
      items: [{ sku: 'SOL-70', option: null, stripes: null }],
    });
  });
  it('names alternatives and keeps their order, with stripes', () => {
    const films = [
      { sku: 'B', alternative: 'b', stripes: { direction: 'VERTICAL' as const, count: '3', width: '5' } },
      { sku: 'A', alternative: 'a', stripes: null },
      { sku: 'S', alternative: null, stripes: null },
    ];
    const alternatives = [
      { id: 'a', name: 'Buena' },
      { id: 'b', name: 'Mejor' },
    ];
    const [place] = house().places;
    const rooms = place?.rooms.map((room) => ({ ...room, openings: [windowOf('w', { films })] })) ?? [];
    const draft = house({ alternatives, places: place ? [{ ...place, rooms }] : [] });
    expect(toInput(draft).quote.properties?.[0]?.rooms[0]?.openings[0]?.items).toEqual([
      { sku: 'S', option: null, stripes: null },
      { sku: 'A', option: 'Buena', stripes: null },
      { sku: 'B', option: 'Mejor', stripes: { direction: 'VERTICAL', count: 3, width: '0.05' } },
    ]);
  });
  it('leaves out rows that say nothing, and what can have no price yet', () => {
    const draft = setCell(addRow(house(), 'bedroom', blank), 'w3', 'width', 'ancho');
    expect(withoutBlanks(draft).places[0]?.rooms[1]?.openings).toHaveLength(1);
    expect(priceable(draft)?.places[0]?.rooms.map(({ name }) => name)).toEqual(['Living']);
    expect(priceable(house({ places: [] }))).toBeNull();
  });
  it('is the same for texts that mean the same, and never for a bad one', () => {
    const draft = house();
    expect(sameInput(draft, setCell(draft, 'w1', 'width', '120 cm'))).toBe(true);
    expect(sameInput(draft, addRow(draft, 'living', blank))).toBe(true);
    expect(sameInput(draft, setCell(draft, 'w1', 'width', '1,3'))).toBe(false);
    expect(sameInput(draft, setCell(draft, 'w1', 'quantity', 'uno'))).toBe(false);
    expect(sameInput(draft, setRoom(draft, 'living', { floor: 'x' }))).toBe(false);
    const adjusted = (amount: string) =>
      house({ adjustments: [{ id: 'd', kind: 'DISCOUNT', label: 'x', amount, reason: '' }] });
    expect(sameInput(adjusted('-5.5'), adjusted('-5.50'))).toBe(true);
    expect(sameInput(adjusted('-5'), adjusted('poco'))).toBe(false);
  });
});

describe('faults', () => {
  it('stand in their cells, and a row that says nothing has none', () => {
    expect(openingFaults(blank)).toEqual({});
    expect(openingFaults(windowOf('w', { width: 'x', height: '', quantity: '0', films: [] }))).toEqual({
      width: 'unreadable',
      height: 'missing',
      quantity: 'quantity',
      films: 'film',
    });
  });
  it('say what is missing before a draft can be saved', () => {
    expect(isComplete(house())).toBe(true);
    expect(isComplete(addRow(house(), 'living', blank))).toBe(true);
    const draft = setRoom(setCell(house(), 'w1', 'width', ''), 'bedroom', { name: ' ' });
    expect(missing(draft)).toEqual({ rows: 1, others: 1, empty: false });
    expect(missing(house({ places: [] })).empty).toBe(true);
  });
  it('of the API are told by the cell that they are about', () => {
    const room = ['input', 'quote', 'properties', '0', 'rooms', '1'];
    expect(told([...room, 'openings', '0', 'width'])).toEqual([['w3', { width: 'No' }]]);
    expect(told(['input', ...room.slice(2), 'openings', '0', 'items', '0', 'sku'])).toEqual([
      ['w3', { films: 'No' }],
    ]);
    expect(told([...room, 'name'])).toEqual([['bedroom', { name: 'No' }]]);
    expect(told(['input', 'quote', 'properties', '0', 'address', 'line1'])).toEqual([
      ['house', { line1: 'No' }],
    ]);
    expect(told(['input', 'quote', 'travelZone'])).toEqual([[WHOLE_DRAFT, { travelZone: 'No' }]]);
    expect(told(['input', 'customer', 'email'])).toEqual([[WHOLE_DRAFT, { 'customer.email': 'No' }]]);
    expect(told(['adjustments'])).toEqual([[WHOLE_DRAFT, { adjustments: 'No' }]]);
  });
});

describe('the price of a line', () => {
  it('goes to its opening, with its films summed', () => {
    const shared = { sku: 'S', alternative: null, stripes: null };
    const [place] = house().places;
    const draft = house();
    const first = place?.rooms[0]?.openings[0];
    draft.places[0]?.rooms[0]?.openings.splice(
      0,
      1,
      windowOf('w1', { films: [...(first?.films ?? []), shared] }),
    );
    const amounts = lineTotals(
      draft,
      'good',
      ['10.05', '0.95', '3.00', '4.10'].map((subtotal) => ({ subtotal })),
    );
    expect([...amounts]).toEqual([
      ['w1', '11.00'],
      ['w2', '3.00'],
      ['w3', '4.10'],
    ]);
  });
});
