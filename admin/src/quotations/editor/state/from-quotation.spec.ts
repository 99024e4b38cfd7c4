import { describe, expect, it } from 'vitest';
import type { DraftFragment } from '../../../generated/graphql';
import { openingsOf } from './draft';
import { counted } from './fixtures';
import { fromQuotation } from './from-quotation';
import { toInput } from './to-input';

const opening = {
  label: 'Norte',
  type: 'WINDOW' as const,
  width: '1.2',
  height: '12',
  quantity: 2,
  measuredBy: 'CUSTOMER' as const,
  glassType: 'termopanel',
  frameMaterial: null,
  openingDirection: null,
  difficultAccess: true,
  curvedGlass: false,
  extremeWeather: false,
  removeOldFilm: false,
  items: [
    { sku: 'S', option: null, stripes: null },
    { sku: 'B', option: 'Mejor', stripes: { direction: 'VERTICAL' as const, count: 3, width: '0.05' } },
  ],
};
const totals = {
  subtotal: '1',
  volumeDiscount: '0',
  currency: 'USD',
  adjustments: [
    { kind: 'TRAVEL' as const, label: 'Norte', amount: '4.00', reason: null, origin: 'RULE' as const },
    { kind: 'DISCOUNT' as const, label: 'Amigo', amount: '-5.50', reason: 'Sí', origin: 'STAFF' as const },
  ],
};
const address = {
  line1: 'Los Leones 1',
  line2: null,
  district: 'Providencia',
  region: null,
  postalCode: null,
  country: 'CL',
  notes: null,
  latitude: -33.4,
  longitude: -70.6,
};

const quotation: DraftFragment = {
  id: 'q',
  number: 'Q-2026-000001',
  status: 'DRAFT',
  version: 3,
  customer: { id: 'c', name: 'Ana' },
  notes: 'Hola',
  vertical: 'RESIDENTIAL',
  travelZone: 'norte',
  properties: [
    {
      sourceId: 'own',
      type: 'HOUSE',
      totalArea: '120.5',
      floors: 2,
      address,
      rooms: [{ name: 'Living', type: 'LIVING_ROOM', area: '20', floor: 4, openings: [opening] }],
    },
  ],
  vehicles: [],
  options: [{ name: 'Mejor', totals }],
};

describe('a quotation of the API', () => {
  const draft = fromQuotation(quotation, 'es', counted());
  it('is written as people type it', () => {
    expect(openingsOf(draft)[0]).toMatchObject({
      label: 'Norte',
      width: '1,2',
      height: '12 m',
      quantity: '2',
    });
  });
  it('comes back as it was, apart from what rules add', () => {
    expect(toInput(draft)).toEqual({
      notes: 'Hola',
      adjustments: [{ kind: 'DISCOUNT', label: 'Amigo', amount: '-5.5', reason: 'Sí' }],
      quote: {
        vertical: 'RESIDENTIAL',
        travelZone: 'norte',
        properties: quotation.properties,
      },
    });
  });
  it('of a vehicle comes back as well', () => {
    const vehicle = { sourceId: null, vin: null, make: 'Toyota', model: 'Yaris', year: 2020, bodyType: null };
    const vehicles = [{ ...vehicle, openings: [{ ...opening, type: 'WINDSHIELD' as const }] }];
    const car = fromQuotation(
      { ...quotation, vertical: 'AUTOMOTIVE', properties: [], vehicles },
      'es',
      counted(),
    );
    expect(toInput(car).quote.vehicles).toEqual(vehicles);
  });
});
