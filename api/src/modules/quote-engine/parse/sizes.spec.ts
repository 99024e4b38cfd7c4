import { describe, expect, it } from 'vitest';
import { quoteFaults } from '../fixtures/faults.js';
import * as some from '../fixtures/inputs.js';
import { type QuoteInputData, skusOf } from '../index.js';

const withItems = (count: number) => some.opening({ items: some.times(count, some.FILM) });
const roomsWith = (rooms: number, openings: number, items: number) =>
  some.property({
    rooms: some.times(rooms, some.room({ openings: some.times(openings, withItems(items)) })),
  });
const options = (count: number) =>
  some.quoteOf(
    ...Array.from({ length: count }, (_, index) =>
      some.opening({
        items: [
          { ...some.FILM, option: ` ${index} ` },
          { ...some.FILM, option: `${index}` },
        ],
      }),
    ),
  );

describe('how much a quote may hold', () => {
  it.each<[string, QuoteInputData]>([
    ['20 properties', some.quote(...some.times(20, some.property()))],
    ['500 rooms', some.quote(...some.times(2, roomsWith(250, 1, 1)))],
    ['200 openings a room', some.quote(roomsWith(1, 200, 1))],
    ['50 vehicles', some.carQuote(...some.times(50, some.vehicle()))],
    ['60 openings a vehicle', some.carQuote(some.vehicle({ openings: some.times(60, some.windshield()) }))],
    ['4 items an opening', some.quote(roomsWith(1, 1, 4))],
    ['2,000 items', some.quote(roomsWith(5, 100, 4))],
    ['5 alternatives', options(5)],
    [
      'a property without rooms beside one with rooms',
      some.quote(some.property({ rooms: [] }), some.property()),
    ],
  ])('%s', (_case, input) => {
    expect(quoteFaults(input)).toEqual([]);
  });

  it.each<[string, QuoteInputData, string[]]>([
    ['21 properties', some.quote(...some.times(21, some.property())), ['TOO_MANY properties']],
    ['501 rooms', some.quote(roomsWith(250, 1, 1), roomsWith(251, 1, 1)), ['TOO_MANY ']],
    ['201 openings a room', some.quote(roomsWith(1, 201, 1)), ['TOO_MANY properties.0.rooms.0.openings']],
    ['51 vehicles', some.carQuote(...some.times(51, some.vehicle())), ['TOO_MANY vehicles']],
    [
      '61 openings a vehicle',
      some.carQuote(some.vehicle({ openings: some.times(61, some.windshield()) })),
      ['TOO_MANY vehicles.0.openings'],
    ],
    [
      '5 items an opening',
      some.quote(roomsWith(1, 1, 5)),
      ['TOO_MANY properties.0.rooms.0.openings.0.items'],
    ],
    ['2,001 items', some.quote(roomsWith(5, 100, 4), roomsWith(1, 1, 1)), ['TOO_MANY ']],
    ['6 alternatives', options(6), ['TOO_MANY ']],
    ['no rooms', some.quote(some.property({ rooms: [] })), ['REQUIRED properties.0.rooms']],
    ['no openings in a room', some.quote(roomsWith(1, 0, 0)), ['REQUIRED properties.0.rooms.0.openings']],
    [
      'no openings on a vehicle',
      some.carQuote(some.vehicle({ openings: [] })),
      ['REQUIRED vehicles.0.openings'],
    ],
    ['no items', some.quote(roomsWith(1, 1, 0)), ['REQUIRED properties.0.rooms.0.openings.0.items']],
  ])('not %s', (_case, input, expected) => {
    expect(quoteFaults(input)).toEqual(expected);
  });

  it('is checked beside everything else', () => {
    const openings = some.times(201, some.opening({ label: '' }));

    const faults = quoteFaults(some.quote(some.property({ rooms: [some.room({ name: '', openings })] })));

    expect(faults.slice(0, 3)).toEqual([
      'REQUIRED properties.0.rooms.0.name',
      'TOO_MANY properties.0.rooms.0.openings',
      'OUT_OF_RANGE properties.0.rooms.0.openings.0.label',
    ]);
  });

  it('is not looked at beyond its bounds', () => {
    const bad = some.property({ floors: 0 });

    expect(quoteFaults(some.quote(...some.times(20, some.property()), bad))).toEqual(['TOO_MANY properties']);
  });

  it('is not looked at any further when no fault would be named any more', () => {
    let looks = 0;
    const room = {
      ...some.room(),
      get name() {
        looks += 1;
        return '';
      },
    };

    expect(quoteFaults(some.quote(some.property({ rooms: some.times(500, room) })))).toHaveLength(101);
    expect(looks).toBe(101);
  });

  it('of a list of 100,000 is refused at once, without a look at each', () => {
    const inputs = [
      some.quote(some.property({ rooms: some.times(100_000, some.room()) })),
      some.quoteOf(...some.times(100_000, some.opening())),
      some.quoteOf(some.opening({ items: some.times(100_000, some.FILM) })),
      some.quote(...some.times(100_000, some.property())),
    ];

    const started = performance.now();
    const faults = inputs.map((input) => quoteFaults(input));

    expect(performance.now() - started).toBeLessThan(2000);
    expect(faults.map((found) => found[0])).toEqual(some.times(4, 'TOO_MANY '));
  });
});

describe('skusOf', () => {
  it('gives each SKU once, trimmed, of properties and vehicles', () => {
    const items = [{ sku: ' A ' }, { sku: 'B' }, { sku: 'A' }];
    const input = { ...some.quoteOf(some.opening({ items })), vehicles: [some.vehicle()] };

    expect(skusOf(input)).toEqual(['A', 'B', 'SEC-CLEAR-4']);
    expect(skusOf({ vertical: 'COMMERCIAL' })).toEqual([]);
    expect(skusOf({ vertical: 'COMMERCIAL', properties: null, vehicles: null })).toEqual([]);
  });

  it('leaves out what no product can be called', () => {
    const items = ['', ' ', 'x'.repeat(121), 'a\0b', '\ud800'].map((sku) => ({ sku }));

    expect(skusOf(some.quoteOf(some.opening({ items })))).toEqual([]);
  });

  it('gives none of a quote with too many items', () => {
    expect(skusOf(some.quote(roomsWith(5, 100, 4)))).toHaveLength(1);
    expect(skusOf(some.quote(roomsWith(5, 100, 4), some.property()))).toEqual([]);
  });
});
