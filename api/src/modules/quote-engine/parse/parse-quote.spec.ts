import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { catalogue } from '../fixtures/catalogue.js';
import { faultsOf, quoteFaults } from '../fixtures/faults.js';
import * as some from '../fixtures/inputs.js';
import { DEFAULT_RULES } from '../fixtures/price.js';
import { parseQuote, type QuoteInputData } from '../index.js';

const OTHER = Decimal.parse('0.04');

describe('a quote', () => {
  it('is accepted with properties, or with vehicles when it is automotive', () => {
    expect(quoteFaults(some.quote(some.property()))).toEqual([]);
    expect(quoteFaults(some.carQuote(some.vehicle()))).toEqual([]);
    expect(quoteFaults({ ...some.quote(some.property()), vehicles: [] })).toEqual([]);
    expect(quoteFaults({ ...some.carQuote(some.vehicle()), properties: [] })).toEqual([]);
  });

  it.each<[string, QuoteInputData, string[]]>([
    ['no properties', { vertical: 'RESIDENTIAL' }, ['REQUIRED properties']],
    ['no vehicles', { vertical: 'AUTOMOTIVE', vehicles: null }, ['REQUIRED vehicles']],
    [
      'vehicles at home',
      { ...some.quote(some.property()), vehicles: [some.vehicle()] },
      ['INVALID vehicles'],
    ],
    [
      'properties in an automotive quote',
      { vertical: 'AUTOMOTIVE', properties: [some.property()] },
      ['INVALID properties', 'REQUIRED vehicles'],
    ],
  ])('with %s', (_case, input, expected) => {
    expect(quoteFaults(input)).toEqual(expected);
  });

  it('names every fault at once, in the order of the input, under the path given', () => {
    const result = parseQuote(
      {
        ...some.quote(
          some.property({
            rooms: [
              some.room({ name: ' ', openings: [some.opening(), some.opening({ width: OTHER })] }),
              some.room({ openings: [] }),
            ],
          }),
          some.property({ rooms: [some.room({ openings: [some.opening({ items: [] })] })] }),
        ),
        travelZone: 'LUNA',
      },
      catalogue,
      DEFAULT_RULES,
      ['input', 'quote'],
    );

    expect(faultsOf(result)).toEqual([
      'REQUIRED input.quote.properties.0.rooms.0.name',
      'OUT_OF_RANGE input.quote.properties.0.rooms.0.openings.1.width',
      'REQUIRED input.quote.properties.0.rooms.1.openings',
      'REQUIRED input.quote.properties.1.rooms.0.openings.0.items',
      'NOT_FOUND input.quote.travelZone',
    ]);
  });

  it('names 100 faults and then says that there are more', () => {
    const rooms = some.times(150, some.room({ name: '' }));

    const faults = quoteFaults(some.quote(some.property({ rooms })));

    expect(faults).toHaveLength(101);
    expect(faults.slice(99)).toEqual(['REQUIRED properties.0.rooms.99.name', 'TOO_MANY ']);
  });
});

describe('vehicle and property openings', () => {
  it('stay on their own places', () => {
    expect(quoteFaults(some.quoteOf(some.windshield()))).toEqual([
      'INVALID properties.0.rooms.0.openings.0.type',
    ]);
    expect(quoteFaults(some.carQuote(some.vehicle({ openings: [some.opening()] })))).toEqual([
      'INVALID vehicles.0.openings.0.type',
    ]);
  });
});

describe('travel zone', () => {
  const zone = { code: 'NORTE', label: 'Zona norte', amount: Decimal.of(30) };
  const rules = { ...DEFAULT_RULES, travelZones: [zone] };

  it('is found by its code, trimmed', () => {
    const result = parseQuote(
      { ...some.quote(some.property()), travelZone: ' NORTE ' },
      catalogue,
      rules,
      [],
    );

    expect(result.ok && result.value.travelZone).toBe(zone);
  });

  it('may be left out or blank', () => {
    const result = parseQuote({ ...some.quote(some.property()), travelZone: ' ' }, catalogue, rules, []);

    expect(result.ok && result.value.travelZone).toBeNull();
  });

  it("is looked for in the vertical's own zones", () => {
    const overrides = { COMMERCIAL: { travelZones: [] }, RESIDENTIAL: { travelZones: [zone] } };
    const input = { ...some.quote(some.property()), travelZone: 'NORTE' };
    const home: QuoteInputData = { ...input, vertical: 'RESIDENTIAL' };

    expect(quoteFaults(input, { rules: { ...DEFAULT_RULES, overrides } })).toEqual(['NOT_FOUND travelZone']);
    expect(quoteFaults(home, { rules: { ...DEFAULT_RULES, overrides } })).toEqual([]);
  });
});
