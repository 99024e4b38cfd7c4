import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME } from './fixtures/home.js';
import { type Server, startServer } from './support/index.js';
import { PLACES } from './support/places.js';
import {
  CUSTOMER,
  changed,
  type Payload,
  PRICING,
  type Priced,
  quoteOf,
  submitted,
  USER_ERRORS,
} from './support/quotes.js';

interface Opening {
  readonly id: string;
  readonly area: string;
}
interface Room {
  readonly id: string;
  readonly openings: readonly Opening[];
}
interface Whole extends Priced {
  readonly id: string;
  readonly number: string;
  readonly accessToken: string;
  readonly createdAt: string;
  readonly submittedAt: string;
  readonly expiresAt: string;
  readonly language: string;
  readonly vehicles: readonly { readonly openings: readonly Opening[] }[];
  readonly properties: readonly { readonly id: string; readonly rooms: readonly Room[] }[];
  readonly lines: Priced['lines'];
}

const WHOLE = `id number revision vertical status version notes language externalReference accessToken
  createdAt updatedAt submittedAt decidedAt expiresAt rejectionReason
  customer { name email phone whatsapp type taxId businessActivity } ${PLACES} ${PRICING}
  history { kind from to actor message at }`;
const CREATE = `mutation Create($input: CreateQuotationInput!) {
  createQuotation(input: $input) { quotation { ${WHOLE} } ${USER_ERRORS} }
}`;
const READ = `query Read($token: String!) { quotationByToken(token: $token) { ${WHOLE} } }`;
const OPENING_IDS = `query Ids($token: String!) {
  quotationByToken(token: $token) { properties { rooms { openings { id area } } } lines { openingId roomName openingLabel } }
}`;

const DAY_MS = 86_400_000;

describe('a new quotation', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const make = async (input: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Whole> => {
    const { createQuotation } = await server.data<{ createQuotation: Payload<Whole> }>(
      CREATE,
      { input },
      headers,
    );
    return changed(createQuotation);
  };
  const read = async (token: string): Promise<Whole> =>
    (await server.data<{ quotationByToken: Whole }>(READ, { token })).quotationByToken;

  it('of a real home is stored as given, with its own copies of the places', async () => {
    const made = await make(
      submitted({ quote: HOME, notes: '  Con   andamio ', externalReference: 'CRM-7' }),
    );
    const [apartment, house] = HOME.properties;
    const { latitude: _, longitude: __, ...address } = apartment.address;
    const stored = await read(made.accessToken);
    expect(stored).toMatchObject({
      status: 'PENDING',
      revision: 1,
      version: 1,
      vertical: 'RESIDENTIAL',
      notes: 'Con   andamio',
      externalReference: 'CRM-7',
      customer: { ...CUSTOMER, phone: null, whatsapp: null, type: 'INDIVIDUAL', taxId: null },
      decidedAt: null,
      rejectionReason: null,
      vehicles: [],
    });
    const withoutItems = ({ items: _items, ...opening }: Readonly<Record<string, unknown>>) => opening;
    const rooms = [...apartment.rooms, ...house.rooms];
    expect(stored.properties).toMatchObject([
      { type: 'APARTMENT', address, totalArea: '84.5', floors: 1 },
      { type: 'HOUSE', address: null, totalArea: null, floors: null },
    ]);
    expect(stored.properties.flatMap((property) => property.rooms)).toMatchObject(
      rooms.map((room) => ({ ...room, openings: room.openings.map(withoutItems) })),
    );
    expect(stored).toEqual(made);
  });

  it('is shown by its private link exactly as it was answered', async () => {
    const made = await make(submitted({ quote: HOME }));
    expect(await read(made.accessToken)).toEqual(made);
    expect(made.options.map(({ name, selected }) => ({ name, selected }))).toEqual([
      { name: 'Mejor', selected: false },
      { name: 'Buena', selected: false },
    ]);
    expect(made.lines.map(({ sku }) => sku)).toEqual(made.options[0]?.lines.map(({ sku }) => sku));
    expect(made.lines.map(({ position }) => position)).toEqual(made.lines.map((_, index) => index + 1));
    expect(made.totals.adjustments).toMatchObject([{ kind: 'REMOVAL' }]);
  });

  it('fills in what the schema says is the default', async () => {
    const made = await make(submitted());
    expect(made.properties).toMatchObject([
      {
        rooms: [
          {
            floor: 1,
            area: null,
            openings: [
              {
                label: null,
                quantity: 1,
                measuredBy: 'CUSTOMER',
                difficultAccess: false,
                curvedGlass: false,
                extremeWeather: false,
                removeOldFilm: false,
              },
            ],
          },
        ],
      },
    ]);
    expect(made.language).toBe('es');
  });

  it('tells which line belongs to which opening', async () => {
    const { accessToken: token } = await make(submitted({ quote: HOME }));
    const { quotationByToken: found } = await server.data<{
      quotationByToken: {
        properties: readonly { rooms: readonly Room[] }[];
        lines: readonly { openingId: string }[];
      };
    }>(OPENING_IDS, { token });
    const openings = found.properties.flatMap(({ rooms }) => rooms.flatMap((room) => room.openings));
    expect(openings.map(({ area }) => area)).toEqual([
      '5.0505',
      '0.64',
      '2.5',
      '1.755',
      '0.24',
      '1.9',
      '8.3325',
      '1.2',
    ]);
    expect(new Set(openings.map(({ id }) => id)).size).toBe(8);
    const [ventanal, lucarna, window, mampara, tragaluz, ...office] = openings.map(({ id }) => id);
    expect(found.lines.map(({ openingId }) => openingId)).toEqual(
      [ventanal, lucarna, window, mampara, mampara, tragaluz, office].flat(),
    );
  });

  it('begins its history and its expiry clock when it is submitted at once', async () => {
    const made = await make(submitted());
    expect(made).toMatchObject({ history: [{ kind: 'CREATED', from: null, to: 'PENDING', actor: null }] });
    expect(made.submittedAt).toBe(made.createdAt);
    expect(Date.parse(made.expiresAt) - Date.parse(made.submittedAt)).toBe(30 * DAY_MS);
    expect(Math.abs(Date.parse(made.createdAt) - Date.now())).toBeLessThan(60_000);
  });

  it('shares no place with another quotation of the same input', async () => {
    const [one, other] = [await make(submitted({ quote: HOME })), await make(submitted({ quote: HOME }))];
    const ids = async (token: string) =>
      JSON.stringify(await server.data(OPENING_IDS, { token })).match(/"id":"[^"]+"/g) ?? [];
    const all = [...(await ids(one.accessToken)), ...(await ids(other.accessToken))];
    expect(new Set(all).size).toBe(16);
  });

  it.each([
    ['es', {}, undefined],
    ['en', { 'accept-language': 'en-GB,en;q=0.9' }, undefined],
    ['es', { 'accept-language': 'de' }, undefined],
    ['en', { 'accept-language': 'es' }, ' EN '],
  ])('speaks %s when the reader sends %o and the input says %s', async (expected, headers, language) => {
    expect(await make(submitted({ quote: quoteOf(), language }), headers)).toMatchObject({
      language: expected,
    });
  });
});
