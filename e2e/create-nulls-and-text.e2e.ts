import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from './support/index.js';
import { PLACES } from './support/places.js';
import { changed, opening, type Payload, submitted, USER_ERRORS } from './support/quotes.js';

const CREATE = `mutation Create($input: CreateQuotationInput!) {
  createQuotation(input: $input) {
    quotation {
      accessToken vertical notes externalReference
      customer { name email phone whatsapp type taxId businessActivity } ${PLACES}
      options { name lines { openingLabel roomName } } lines { openingLabel roomName }
    }
    ${USER_ERRORS}
  }
}`;

type Stored = Readonly<Record<string, unknown>>;

/** What people write: accents, combining marks, other directions, families of joined emoji, controls that show nothing. */
const NAMES = [
  ['the letters of Spanish', 'Ñandú, pingüino, ¿qué? ¡Sí!'],
  ['combining characters, kept as they came', 'Jose\u0301 Mun\u0303oz'],
  ['precomposed characters, kept as they came', 'José Muñoz'],
  ['right-to-left text', 'مكتب الرئيس — משרד'],
  ['emoji of several code points', '👩‍👩‍👧‍👦 sala 🏳️‍🌈'],
  ['other scripts', '窓ガラス 창문 Окно'],
  ['quotes and markup', `O'Higgins "<b>&amp;</b>" \\ %s {{name}} $1; drop table quotation; --`],
  ['120 characters', 'ñ'.repeat(120)],
] as const;

describe('texts and nulls of a new quotation', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const make = async (input: unknown): Promise<Stored> => {
    const { createQuotation } = await server.data<{ createQuotation: Payload<Stored> }>(CREATE, { input });
    return changed(createQuotation);
  };

  it.each(NAMES)('come back as they were written: %s', async (_, text) => {
    const room = { name: ` ${text}\t`, type: 'OTHER', openings: [opening({ label: `\n${text} ` })] };
    const item = { sku: 'SEC-CLEAR-4', option: text };
    const made = await make(
      submitted({
        customer: { name: text, email: 'a@example.com', businessActivity: text },
        notes: text,
        externalReference: text,
        quote: {
          vertical: 'COMMERCIAL',
          properties: [
            {
              type: 'OFFICE',
              address: { line1: text },
              rooms: [room, { ...room, openings: [opening({ items: [item] })] }],
            },
          ],
        },
      }),
    );
    expect(made).toMatchObject({
      customer: { name: text, businessActivity: text },
      notes: text,
      externalReference: text,
      properties: [{ address: { line1: text }, rooms: [{ name: text, openings: [{ label: text }] }, {}] }],
      options: [{ name: text }],
      lines: [
        { openingLabel: text, roomName: text },
        { openingLabel: null, roomName: text },
      ],
    });
  });

  it('null is the same as nothing, everywhere that null may stand', async () => {
    const address = {
      line1: null,
      line2: null,
      district: null,
      region: null,
      postalCode: null,
      country: null,
      notes: null,
      latitude: null,
      longitude: null,
    };
    const glass = opening({
      label: null,
      glassType: null,
      frameMaterial: null,
      openingDirection: null,
      items: [
        { sku: 'SEC-CLEAR-4', stripes: null, option: null },
        {
          sku: 'VIN-STRIPES',
          stripes: { direction: 'HORIZONTAL', count: 1, width: null },
          option: null,
        },
      ],
    });
    const rooms = [{ name: 'Sala', type: 'OTHER', area: null, openings: [glass] }];
    const nulls = {
      notes: null,
      language: null,
      externalReference: null,
      idempotencyKey: null,
      customerId: null,
      adjustments: null,
      customer: {
        name: 'Ana',
        email: null,
        phone: '+56 9 1234 5678',
        whatsapp: null,
        taxId: null,
        businessActivity: null,
      },
    };
    const property = { type: 'HOUSE', address, totalArea: null, floors: null, rooms };
    const quote = { vertical: 'RESIDENTIAL', vehicles: null, travelZone: null, properties: [property] };
    const made = await make(submitted({ ...nulls, quote }));
    expect(made).toMatchObject({
      notes: null,
      externalReference: null,
      customer: { name: 'Ana', email: null, phone: '+56 9 1234 5678', whatsapp: null },
      properties: [{ rooms: [{ area: null, openings: [{ label: null, glassType: null }] }] }],
    });
  });

  it('text that is blank counts as none where text is optional', async () => {
    const made = await make(submitted({ notes: ' \n', externalReference: '\t' }));
    expect(made).toMatchObject({ notes: null, externalReference: null });
  });

  it('vehicles are stored with their glass, and have no rooms', async () => {
    const glass = opening({ label: 'Parabrisas', type: 'WINDSHIELD', curvedGlass: true, quantity: 1 });
    const car = { vin: '1hgcm82633a004352', make: 'Citroën', model: 'C3', year: 2021, bodyType: 'Hatchback' };
    const side = opening({ type: 'FRONT_SIDE_WINDOW', width: '0.9', height: '0.45', quantity: 2 });
    const vehicles = [{ ...car, openings: [glass, side] }, { openings: [opening({ type: 'SUNROOF' })] }];
    const made = await make(submitted({ quote: { vertical: 'AUTOMOTIVE', vehicles } }));
    expect(made).toMatchObject({
      vertical: 'AUTOMOTIVE',
      properties: [],
      vehicles: [
        {
          ...car,
          vin: '1HGCM82633A004352',
          openings: [
            { label: 'Parabrisas', type: 'WINDSHIELD', curvedGlass: true },
            { type: 'FRONT_SIDE_WINDOW', width: '0.9', height: '0.45', quantity: 2 },
          ],
        },
        { vin: null, make: null, model: null, year: null, bodyType: null, openings: [{ type: 'SUNROOF' }] },
      ],
      lines: [
        { openingLabel: 'Parabrisas', roomName: null },
        { openingLabel: null, roomName: null },
        { openingLabel: null, roomName: null },
      ],
    });
  });
});
