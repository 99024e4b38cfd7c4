import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { quoteFaults } from '../fixtures/faults.js';
import * as some from '../fixtures/inputs.js';
import type {
  AddressInputData,
  ItemInputData,
  OpeningInputData,
  PropertyInputData,
  RoomInputData,
  VehicleInputData,
} from '../index.js';

const d = Decimal.parse;
const LONG = 'x'.repeat(121);
const TEXT = 'x'.repeat(4001);

const AT_OPENING = 'properties.0.rooms.0.openings.0';

describe('an opening', () => {
  it.each<[string, Partial<OpeningInputData>]>([
    ['the smallest', { width: d('0.05'), height: d('0.05'), quantity: 1 }],
    ['the largest', { width: d('50'), height: d('50.000'), quantity: 10_000 }],
    ['millimetres', { width: d('1.234') }],
    ['zeros that do not count', { width: d('0.5').times(d('2.0000')) }],
    ['a label of 120 characters', { label: `  ${'x'.repeat(120)} ` }],
    ['a label of 120 emoji', { label: '🪟'.repeat(120) }],
    ['texts of 4,000 characters', { glassType: 'x'.repeat(4000) }],
    ['a blank text', { glassType: '  ' }],
  ])('may have %s', (_case, given) => {
    expect(quoteFaults(some.quoteOf(some.opening(given)))).toEqual([]);
  });

  it.each<[Partial<OpeningInputData>, string[]]>([
    [{ width: d('0.049') }, ['OUT_OF_RANGE width']],
    [{ width: d('50.001') }, ['OUT_OF_RANGE width']],
    [{ width: d('-1') }, ['OUT_OF_RANGE width']],
    [{ height: d('0.049') }, ['OUT_OF_RANGE height']],
    [{ height: d('1.2345') }, ['INVALID height']],
    [{ height: d('0.0001') }, ['OUT_OF_RANGE height', 'INVALID height']],
    [{ quantity: 0 }, ['OUT_OF_RANGE quantity']],
    [{ quantity: 10_001 }, ['OUT_OF_RANGE quantity']],
    [{ label: ' ' }, ['OUT_OF_RANGE label']],
    [{ label: LONG }, ['OUT_OF_RANGE label']],
    [{ label: '🪟'.repeat(121) }, ['OUT_OF_RANGE label']],
    [{ label: 'x'.repeat(1000) }, ['OUT_OF_RANGE label']],
    [{ label: 'a\0' }, ['INVALID label']],
    [{ label: '\udc00' }, ['INVALID label']],
    [{ glassType: TEXT }, ['OUT_OF_RANGE glassType']],
    [{ frameMaterial: TEXT }, ['OUT_OF_RANGE frameMaterial']],
    [{ openingDirection: TEXT }, ['OUT_OF_RANGE openingDirection']],
  ])('%j is refused', (given, expected) => {
    expect(quoteFaults(some.quoteOf(some.opening(given)))).toEqual(
      expected.map((fault) => fault.replace(' ', ` ${AT_OPENING}.`)),
    );
  });
});

describe('an item', () => {
  const stripes = { direction: 'VERTICAL', count: 1 } as const;
  const linear = { sku: 'VIN-STRIPES' };

  it.each<[ItemInputData]>([
    [{ sku: ' SEC-CLEAR-4 ', option: 'x'.repeat(120) }],
    [{ ...linear, stripes }],
    [{ ...linear, stripes: { ...stripes, count: 1000, width: d('0.005') } }],
    [{ ...linear, stripes: { ...stripes, width: d('5') } }],
  ])('%j is accepted', (item) => {
    expect(quoteFaults(some.quoteOf(some.opening({ items: [item] })))).toEqual([]);
  });

  it.each<[ItemInputData, string[]]>([
    [{ sku: '  ' }, ['REQUIRED sku']],
    [{ sku: 'NOPE' }, ['PRODUCT_NOT_AVAILABLE sku']],
    [{ sku: 'sec-clear-4' }, ['PRODUCT_NOT_AVAILABLE sku']],
    [linear, ['STRIPES_REQUIRED stripes']],
    [{ ...some.FILM, stripes }, ['INVALID stripes']],
    [{ ...linear, stripes: { ...stripes, count: 0 } }, ['OUT_OF_RANGE stripes.count']],
    [{ ...linear, stripes: { ...stripes, count: 1001 } }, ['OUT_OF_RANGE stripes.count']],
    [{ ...linear, stripes: { ...stripes, width: d('0.0049') } }, ['OUT_OF_RANGE stripes.width']],
    [{ ...linear, stripes: { ...stripes, width: d('5.001') } }, ['OUT_OF_RANGE stripes.width']],
    [
      { sku: 'NOPE', stripes: { ...stripes, count: 0 } },
      ['PRODUCT_NOT_AVAILABLE sku', 'OUT_OF_RANGE stripes.count'],
    ],
    [{ ...some.FILM, option: '' }, ['OUT_OF_RANGE option']],
    [{ ...some.FILM, option: LONG }, ['OUT_OF_RANGE option']],
  ])('%j is refused', (item, expected) => {
    expect(quoteFaults(some.quoteOf(some.opening({ items: [item] })))).toEqual(
      expected.map((fault) => fault.replace(' ', ` ${AT_OPENING}.items.0.`)),
    );
  });
});

describe('a room', () => {
  it.each<[Partial<RoomInputData>, string[]]>([
    [{ floor: -5 }, []],
    [{ floor: 200, area: d('1000000') }, []],
    [{ floor: -6 }, ['OUT_OF_RANGE floor']],
    [{ floor: 201 }, ['OUT_OF_RANGE floor']],
    [{ name: '' }, ['REQUIRED name']],
    [{ name: LONG }, ['OUT_OF_RANGE name']],
    [{ area: d('0') }, ['OUT_OF_RANGE area']],
    [{ area: d('1.2345') }, ['INVALID area']],
  ])('%j: %j', (given, expected) => {
    expect(quoteFaults(some.quote(some.property({ rooms: [some.room(given)] })))).toEqual(
      expected.map((fault) => fault.replace(' ', ' properties.0.rooms.0.')),
    );
  });
});

describe('a property', () => {
  it.each<[Partial<PropertyInputData>, string[]]>([
    [{ floors: 200, totalArea: d('0.001') }, []],
    [{ floors: 0 }, ['OUT_OF_RANGE floors']],
    [{ floors: 201 }, ['OUT_OF_RANGE floors']],
    [{ totalArea: d('1000000.001') }, ['OUT_OF_RANGE totalArea']],
  ])('%j: %j', (given, expected) => {
    expect(quoteFaults(some.quote(some.property(given)))).toEqual(
      expected.map((fault) => fault.replace(' ', ' properties.0.')),
    );
  });
});

describe('an address', () => {
  it.each<[AddressInputData, string[]]>([
    [{ country: ' cl ', latitude: -90, longitude: 180 }, []],
    [{ country: ' ' }, []],
    [{ country: 'Chile' }, ['INVALID country']],
    [{ latitude: 90.1 }, ['OUT_OF_RANGE latitude']],
    [{ longitude: -180.1 }, ['OUT_OF_RANGE longitude']],
    [{ line1: TEXT, notes: TEXT }, ['OUT_OF_RANGE line1', 'OUT_OF_RANGE notes']],
  ])('%j: %j', (address, expected) => {
    expect(quoteFaults(some.quote(some.property({ address })))).toEqual(
      expected.map((fault) => fault.replace(' ', ' properties.0.address.')),
    );
  });
});

describe('a vehicle', () => {
  it.each<[Partial<VehicleInputData>, string[]]>([
    [{ vin: ' 1hgcm82633a004352 ', year: 1900, make: 'Honda' }, []],
    [{ vin: ' ', year: 2100 }, []],
    [{ vin: '1HGCM82633A00435' }, ['INVALID vin']],
    [{ vin: '1HGCM82633A00435O' }, ['INVALID vin']],
    [{ year: 1899 }, ['OUT_OF_RANGE year']],
    [{ year: 2101 }, ['OUT_OF_RANGE year']],
    [{ make: TEXT }, ['OUT_OF_RANGE make']],
  ])('%j: %j', (given, expected) => {
    expect(quoteFaults(some.carQuote(some.vehicle(given)))).toEqual(
      expected.map((fault) => fault.replace(' ', ' vehicles.0.')),
    );
  });
});
