import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { catalogue } from '../fixtures/catalogue.js';
import * as some from '../fixtures/inputs.js';
import { DEFAULT_RULES, request } from '../fixtures/price.js';
import { parseQuote, type QuoteInputData } from '../index.js';

const BARE: QuoteInputData = some.quoteOf(some.opening());
const NULLS: QuoteInputData = {
  vertical: 'COMMERCIAL',
  vehicles: null,
  travelZone: null,
  properties: [
    {
      type: 'OFFICE',
      address: null,
      totalArea: null,
      floors: null,
      rooms: [
        {
          name: ' Sala ',
          type: 'OFFICE',
          area: null,
          floor: null,
          openings: [
            {
              label: null,
              type: 'WINDOW',
              width: Decimal.ONE,
              height: Decimal.ONE,
              quantity: null,
              measuredBy: null,
              glassType: null,
              frameMaterial: null,
              openingDirection: null,
              difficultAccess: null,
              curvedGlass: null,
              extremeWeather: null,
              removeOldFilm: null,
              items: [{ sku: 'SEC-CLEAR-4', stripes: null, option: null }],
            },
          ],
        },
      ],
    },
  ],
};

describe('a checked quote', () => {
  it('has nulls for what is absent and the defaults filled in', () => {
    expect(request(BARE)).toEqual({
      vertical: 'COMMERCIAL',
      vehicles: [],
      travelZone: null,
      properties: [
        {
          sourceId: null,
          type: 'OFFICE',
          address: null,
          totalArea: null,
          floors: null,
          rooms: [
            {
              name: 'Sala',
              type: 'OFFICE',
              area: null,
              floor: 1,
              openings: [
                {
                  label: null,
                  type: 'WINDOW',
                  width: Decimal.ONE,
                  height: Decimal.ONE,
                  quantity: 1,
                  measuredBy: 'CUSTOMER',
                  glassType: null,
                  frameMaterial: null,
                  openingDirection: null,
                  difficultAccess: false,
                  curvedGlass: false,
                  extremeWeather: false,
                  removeOldFilm: false,
                  items: [{ product: catalogue.get('SEC-CLEAR-4'), stripes: null, option: null }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is the same with explicit nulls as without the fields', () => {
    expect(request(NULLS)).toEqual(request(BARE));
    const vehicle = { vin: null, make: null, model: null, year: null, bodyType: null };
    expect(request(some.carQuote(some.vehicle(vehicle)))).toEqual(request(some.carQuote(some.vehicle())));
  });

  it('keeps what was given, trimmed', () => {
    const stripes = { direction: 'VERTICAL', count: 3, width: null } as const;
    const items = [{ sku: ' VIN-STRIPES ', stripes, option: ' A ' }];
    const opening = some.opening({ label: ' V ', glassType: ' DVH ', measuredBy: 'SHOP', items });
    const address = { line1: ' Av. Italia 1 ', country: ' cl', latitude: -33.4, longitude: -70.6 };

    const [property] = request(
      some.quote(some.property({ address, rooms: [some.room({ openings: [opening] })] })),
    ).properties;

    expect(property?.address).toEqual({
      line1: 'Av. Italia 1',
      line2: null,
      district: null,
      region: null,
      postalCode: null,
      country: 'CL',
      notes: null,
      latitude: -33.4,
      longitude: -70.6,
    });
    expect(property?.rooms[0]?.openings[0]).toMatchObject({
      label: 'V',
      glassType: 'DVH',
      measuredBy: 'SHOP',
      items: [{ product: { sku: 'VIN-STRIPES' }, stripes, option: 'A' }],
    });
  });
});

describe('products', () => {
  const film = catalogue.get('SEC-CLEAR-4');
  if (!film) throw new Error('The default catalogue lacks the film of these tests');
  const faultOf = (product: typeof film) => {
    const result = parseQuote(BARE, new Map([[product.sku, product]]), DEFAULT_RULES, []);
    return result.ok ? null : result.faults[0];
  };

  it('without a price or withdrawn are named', () => {
    expect(faultOf({ ...film, price: null })).toMatchObject({
      code: 'PRICE_NOT_AVAILABLE',
      message: { params: { sku: 'SEC-CLEAR-4' } },
    });
    expect(faultOf({ ...film, active: false })).toMatchObject({
      code: 'PRODUCT_NOT_AVAILABLE',
      message: { params: { sku: 'SEC-CLEAR-4' } },
    });
  });
});
