import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, signIn, startServer } from '../support/index.js';
import { changed, create, faultsOf, opening, submitted } from '../support/quotes.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const room = (openings: readonly unknown[], name = 'Sala') => ({ name, type: 'OTHER', openings });
const home = (...rooms: readonly unknown[]) => ({
  vertical: 'RESIDENTIAL',
  properties: [{ type: 'HOUSE', rooms }],
});
const properties = (count: number) => ({
  vertical: 'COMMERCIAL',
  properties: times(count, () => ({ type: 'OFFICE', rooms: [room([opening()])] })),
});
const vehicles = (count: number, openings: number) => ({
  vertical: 'AUTOMOTIVE',
  vehicles: times(count, () => ({ openings: times(openings, () => opening({ type: 'SUNROOF' })) })),
});
const films = (count: number) => times(count, () => ({ sku: 'VIN-WHITE' }));
const options = (count: number) =>
  home(room(times(count, (index) => opening({ items: [{ sku: 'VIN-WHITE', option: `Opción ${index}` }] }))));
/** Rooms of 25 openings of 4 films, and what is missing in the last one. */
const items = (count: number) =>
  home(
    ...times(Math.floor(count / 100), () => room(times(25, () => opening({ items: films(4) })))),
    ...(count % 100 > 0 ? [room([opening({ items: films(count % 100) })])] : []),
  );

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a quote that is too large', () => {
  it.each([
    ['21 properties', properties(21), ['TOO_MANY input.quote.properties']],
    ['501 rooms', home(...times(501, () => room([opening()]))), ['TOO_MANY input.quote']],
    [
      '201 openings in a room',
      home(room(times(201, () => opening()))),
      ['TOO_MANY input.quote.properties.0.rooms.0.openings'],
    ],
    ['51 vehicles', vehicles(51, 1), ['TOO_MANY input.quote.vehicles']],
    ['61 openings in a vehicle', vehicles(1, 61), ['TOO_MANY input.quote.vehicles.0.openings']],
    [
      '5 films on an opening',
      home(room([opening({ items: films(5) })])),
      ['TOO_MANY input.quote.properties.0.rooms.0.openings.0.items'],
    ],
    ['2,001 films', items(2001), ['TOO_MANY input.quote']],
    ['6 options', options(6), ['TOO_MANY input.quote']],
  ])('is refused: %s', async (_, quote, faults) => {
    expect(faultsOf(await create(server, submitted({ quote })))).toEqual(faults);
  });

  it.each([
    ['20 properties', properties(20)],
    ['500 rooms', home(...times(500, () => room([opening()])))],
    ['200 openings in a room', home(room(times(200, () => opening())))],
    ['50 vehicles', vehicles(50, 1)],
    ['60 openings in a vehicle', vehicles(1, 60)],
    ['4 films on an opening', home(room([opening({ items: films(4) })]))],
    ['2,000 films', items(2000)],
    ['5 options', options(5)],
  ])('is not one of %s', async (_, quote) => {
    expect(changed(await create(server, submitted({ quote }))).status).toBe('PENDING');
  });
});

describe('many faults', () => {
  it('are all told at once, each with its path, in the order of the input', async () => {
    const quote = {
      vertical: 'RESIDENTIAL',
      travelZone: 'Marte',
      properties: [
        {
          type: 'HOUSE',
          totalArea: '0',
          floors: 0,
          address: { country: '?', longitude: 200 },
          rooms: [
            {
              ...room([
                opening({
                  label: '',
                  type: 'SUNROOF',
                  width: '0',
                  height: '1.23456',
                  quantity: 0,
                  items: [],
                }),
                opening(),
                opening({
                  width: '50.0001',
                  items: [
                    { sku: 'NO-SUCH', option: ' ' },
                    { sku: 'VIN-STRIPES' },
                    { sku: 'VIN-STRIPES', stripes: { direction: 'VERTICAL', count: 0, width: 0 } },
                  ],
                }),
              ]),
              name: ' ',
              area: '0.0001',
              floor: 999,
            },
          ],
        },
        { type: 'HOUSE', rooms: [room([])] },
      ],
    };
    const payload = await create(
      server,
      submitted({ quote, customer: { name: '' }, notes: 'a'.repeat(4001) }),
    );
    const first = 'input.quote.properties.0';
    const [one, three] = [`${first}.rooms.0.openings.0`, `${first}.rooms.0.openings.2`];
    expect(faultsOf(payload)).toEqual([
      'REQUIRED input.customer.name',
      'REQUIRED input.customer',
      'OUT_OF_RANGE input.notes',
      `INVALID ${first}.address.country`,
      `OUT_OF_RANGE ${first}.address.longitude`,
      `OUT_OF_RANGE ${first}.totalArea`,
      `OUT_OF_RANGE ${first}.floors`,
      `REQUIRED ${first}.rooms.0.name`,
      `OUT_OF_RANGE ${first}.rooms.0.area`,
      `INVALID ${first}.rooms.0.area`,
      `OUT_OF_RANGE ${first}.rooms.0.floor`,
      `OUT_OF_RANGE ${one}.label`,
      `INVALID ${one}.type`,
      `OUT_OF_RANGE ${one}.width`,
      `INVALID ${one}.height`,
      `OUT_OF_RANGE ${one}.quantity`,
      `REQUIRED ${one}.items`,
      `OUT_OF_RANGE ${three}.width`,
      `INVALID ${three}.width`,
      `PRODUCT_NOT_AVAILABLE ${three}.items.0.sku`,
      `OUT_OF_RANGE ${three}.items.0.option`,
      `STRIPES_REQUIRED ${three}.items.1.stripes`,
      `OUT_OF_RANGE ${three}.items.2.stripes.count`,
      `OUT_OF_RANGE ${three}.items.2.stripes.width`,
      'REQUIRED input.quote.properties.1.rooms.0.openings',
      'NOT_FOUND input.quote.travelZone',
    ]);
  });

  it('are told up to the hundredth, and then that there are more', async () => {
    const wrong = (count: number) => home(room(times(count, () => opening({ width: '0' }))));
    const exactly = await create(server, submitted({ quote: wrong(100) }));
    expect(exactly.userErrors).toHaveLength(100);
    expect(exactly.userErrors.map(({ code }) => code)).not.toContain('TOO_MANY');
    const more = await create(server, submitted({ quote: wrong(101) }));
    expect(more.userErrors).toHaveLength(101);
    expect(more.userErrors.slice(0, 100)).toEqual(exactly.userErrors);
    expect(more.userErrors[100]).toMatchObject({ code: 'TOO_MANY' });
  });

  it('in several parts of one input never come to more than a hundred and one', async () => {
    const quote = home(room(times(100, () => opening({ width: '0' }))));
    const input = { quote, customer: { name: '' }, submit: false };
    const { userErrors } = await create(server, submitted(input));
    expect(userErrors).toHaveLength(101);
    expect(userErrors.filter(({ code }) => code === 'TOO_MANY')).toEqual([userErrors[100]]);
  });

  it('in several parts of one input count together: 60 openings and 50 adjustments', async () => {
    const staff = await signIn(server, 'sales');
    const quote = home(room(times(60, () => opening({ width: '0' }))));
    const adjustments = times(50, () => ({ kind: 'OTHER', label: '', amount: 1 }));
    const { userErrors } = await create(server, submitted({ quote, adjustments }), staff.headers);
    expect(userErrors).toHaveLength(101);
    expect(userErrors[99]).toMatchObject({ path: ['input', 'adjustments', '39', 'label'] });
    expect(userErrors[100]).toMatchObject({ code: 'TOO_MANY' });
  });
});
