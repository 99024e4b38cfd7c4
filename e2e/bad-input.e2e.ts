import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphQLFault, type Server, startServer } from './support/index.js';
import {
  changed,
  create,
  createPending,
  faultsOf,
  opening,
  quoteOf,
  submitted,
  type UserError,
} from './support/quotes.js';

const PREVIEW = 'query Preview($input: QuoteInput!) { quotePreview(input: $input) { totals { total } } }';
const ROOM = { name: 'Sala', type: 'OTHER', openings: [opening()] };
const OPENING = 'properties.0.rooms.0.openings.0';

const isUserErrors = (value: unknown): value is readonly UserError[] => Array.isArray(value);
const userErrorsOf = (fault: GraphQLFault | undefined): readonly UserError[] => {
  const found = fault?.extensions?.userErrors;
  return isUserErrors(found) ? found : [];
};

/** The year and the place in it of a quotation's number. */
const partsOf = (number: string): readonly number[] => number.split('-').slice(1).map(Number);

const home = (rooms: readonly unknown[], changes = {}) => ({
  vertical: 'RESIDENTIAL',
  properties: [{ type: 'HOUSE', rooms, ...changes }],
});
const glass = (changes: Readonly<Record<string, unknown>>) => quoteOf(opening(changes));
const item = (changes: Readonly<Record<string, unknown>>) =>
  glass({ items: [{ sku: 'VIN-STRIPES', ...changes }] });
const stripes = (changes: Readonly<Record<string, unknown>>) =>
  item({ stripes: { direction: 'VERTICAL', count: 1, ...changes } });
const car = (changes: Readonly<Record<string, unknown>>) => ({
  vertical: 'AUTOMOTIVE',
  vehicles: [{ openings: [opening({ type: 'WINDSHIELD' })], ...changes }],
});

const SIZES = [
  ['width', '0'],
  ['width', '-1'],
  ['width', '0.049'],
  ['width', '50.001'],
  ['height', 0],
  ['height', '999999999999'],
  ['height', -0.5],
] as const;

const FAULTS: readonly (readonly [string, unknown, string])[] = [
  ...SIZES.map(
    ([side, size]) =>
      [`a ${side} of ${size}`, glass({ [side]: size }), `OUT_OF_RANGE ${OPENING}.${side}`] as const,
  ),
  ['a width of 4 decimals', glass({ width: '1.2345' }), `INVALID ${OPENING}.width`],
  ['a height of 4 decimals as a number', glass({ height: 1.0001 }), `INVALID ${OPENING}.height`],
  ['no piece of glass', glass({ quantity: 0 }), `OUT_OF_RANGE ${OPENING}.quantity`],
  ['10,001 pieces of glass', glass({ quantity: 10_001 }), `OUT_OF_RANGE ${OPENING}.quantity`],
  ['a blank label', glass({ label: '  ' }), `OUT_OF_RANGE ${OPENING}.label`],
  ['an opening without films', glass({ items: [] }), `REQUIRED ${OPENING}.items`],
  ['an unknown SKU', item({ sku: 'NO-SUCH' }), `PRODUCT_NOT_AVAILABLE ${OPENING}.items.0.sku`],
  ['a SKU in other capitals', item({ sku: 'vin-white' }), `PRODUCT_NOT_AVAILABLE ${OPENING}.items.0.sku`],
  ['an empty SKU', item({ sku: ' ' }), `REQUIRED ${OPENING}.items.0.sku`],
  ['stripes missing', item({}), `STRIPES_REQUIRED ${OPENING}.items.0.stripes`],
  [
    'stripes of a film by the square metre',
    item({ sku: 'VIN-WHITE', stripes: { direction: 'VERTICAL', count: 1 } }),
    `INVALID ${OPENING}.items.0.stripes`,
  ],
  ['no stripe', stripes({ count: 0 }), `OUT_OF_RANGE ${OPENING}.items.0.stripes.count`],
  ['1,001 stripes', stripes({ count: 1001 }), `OUT_OF_RANGE ${OPENING}.items.0.stripes.count`],
  ['stripes of 4 mm', stripes({ width: '0.004' }), `OUT_OF_RANGE ${OPENING}.items.0.stripes.width`],
  ['stripes above 5 m', stripes({ width: '5.0000000001' }), `OUT_OF_RANGE ${OPENING}.items.0.stripes.width`],
  ['a blank option', item({ sku: 'VIN-WHITE', option: '' }), `OUT_OF_RANGE ${OPENING}.items.0.option`],
  ['a windshield in a room', glass({ type: 'WINDSHIELD' }), `INVALID ${OPENING}.type`],
  [
    'a window in a vehicle',
    car({ openings: [opening({ type: 'WINDOW' })] }),
    'INVALID vehicles.0.openings.0.type',
  ],
  ['a VIN with an O', car({ vin: '1HGCM82633AOO4352' }), 'INVALID vehicles.0.vin'],
  ['a car from 1899', car({ year: 1899 }), 'OUT_OF_RANGE vehicles.0.year'],
  ['a vehicle without glass', car({ openings: [] }), 'REQUIRED vehicles.0.openings'],
  ['no properties', { vertical: 'RESIDENTIAL' }, 'REQUIRED properties'],
  ['no vehicles', { vertical: 'AUTOMOTIVE', vehicles: [] }, 'REQUIRED vehicles'],
  ['properties without rooms', home([]), 'REQUIRED properties.0.rooms'],
  ['a room without openings', home([{ ...ROOM, openings: [] }]), 'REQUIRED properties.0.rooms.0.openings'],
  ['a room without a name', home([{ ...ROOM, name: ' ' }]), 'REQUIRED properties.0.rooms.0.name'],
  [
    'a name of 121 characters',
    home([{ ...ROOM, name: 'a'.repeat(121) }]),
    'OUT_OF_RANGE properties.0.rooms.0.name',
  ],
  ['a floor below -5', home([{ ...ROOM, floor: -6 }]), 'OUT_OF_RANGE properties.0.rooms.0.floor'],
  ['a floor above 200', home([{ ...ROOM, floor: 201 }]), 'OUT_OF_RANGE properties.0.rooms.0.floor'],
  [
    'a country of three letters',
    home([ROOM], { address: { country: 'CHL' } }),
    'INVALID properties.0.address.country',
  ],
  [
    'a latitude beyond the pole',
    home([ROOM], { address: { latitude: 90.1 } }),
    'OUT_OF_RANGE properties.0.address.latitude',
  ],
  ['an unknown travel zone', { ...quoteOf(), travelZone: 'Marte' }, 'NOT_FOUND travelZone'],
  ['vehicles in a home', { ...quoteOf(), vehicles: car({}).vehicles }, 'INVALID vehicles'],
  ['rooms in a vehicle', { ...car({}), properties: quoteOf().properties }, 'INVALID properties'],
];

describe('bad input', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(FAULTS)('of a preview is an error that names %s', async (_, input, fault) => {
    const { status, body } = await server.gql<unknown>(PREVIEW, { input });
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const userErrors = userErrorsOf(body.errors?.[0]);
    expect(userErrors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
      fault.replace(' ', ' input.'),
    ]);
    expect(userErrors[0]?.message).toMatch(/\.$/);
  });

  it.each(FAULTS)('of a creation is data that names %s', async (_, quote, fault) => {
    const payload = await create(server, submitted({ quote }));
    expect(payload.quotation).toBeNull();
    expect(payload.userErrors).toMatchObject([{ __typename: 'InputError' }]);
    expect(faultsOf(payload)).toEqual([fault.replace(' ', ' input.quote.')]);
  });

  it('takes no number and leaves nothing behind', async () => {
    const before = await createPending(server);
    for (const [, quote] of FAULTS) await create(server, submitted({ quote }));
    const after = await createPending(server);
    const [yearBefore, placeBefore = 0] = partsOf(before.number);
    const [year, place = 0] = partsOf(after.number);
    // Every year counts from 1.
    expect(place - (year === yearBefore ? placeBefore : 0)).toBe(1);
  });

  it.each([
    ['the smallest size', glass({ width: '0.05', height: '0.050' })],
    ['the largest size', glass({ width: '50', height: 50 })],
    ['trailing zeros', glass({ width: '1.2340000000' })],
    ['the most pieces', glass({ quantity: 10_000 })],
    ['the deepest floor', home([{ ...ROOM, floor: -5 }])],
    ['the highest floor', home([{ ...ROOM, floor: 200 }])],
    ['the widest stripes', stripes({ count: 1000, width: '5' })],
    ['the thinnest stripes', stripes({ width: '0.005' })],
    ['a name of 120 characters', home([{ ...ROOM, name: ` ${'a'.repeat(120)} ` }])],
    [
      'a property without rooms beside one with',
      { ...home([ROOM]), properties: [{ type: 'HOUSE', rooms: [] }, ...home([ROOM]).properties] },
    ],
  ])('stands right beside what is allowed: %s', async (_, quote) => {
    expect(changed(await create(server, submitted({ quote }))).status).toBe('PENDING');
  });

  it('is told in the language of the reader', async () => {
    const messageOf = async (language: string) => {
      const { userErrors } = await create(server, submitted({ quote: glass({ width: '0' }) }), {
        'accept-language': language,
      });
      return userErrors[0]?.message;
    };
    expect(await messageOf('es-CL')).toBe('Escribe una medida entre 0,05 y 50 m.');
    expect(await messageOf('en')).toBe('Write a measure between 0.05 and 50 m.');
  });
});
