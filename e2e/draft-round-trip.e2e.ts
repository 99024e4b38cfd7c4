import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { change } from './support/changes.js';
import { madePlace } from './support/customer-places.js';
import { madeCustomer } from './support/customers.js';
import type { Variables } from './support/graphql.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, createDraft, opening, PRICING, quoteOf } from './support/quotes.js';

const fixtures = new URL('../api/src/modules/quote-engine/fixtures/quote-cases.json', import.meta.url);
const cases = z
  .array(z.object({ input: z.looseObject({ vertical: z.string() }) }))
  .nonempty()
  .parse(JSON.parse(readFileSync(fixtures, 'utf8')))
  .map(({ input }, index) => ({ title: `case ${index + 1}: ${input.vertical}`, quote: input }));

const OPENINGS = /* GraphQL */ `openings {
  label type width height quantity measuredBy glassType frameMaterial openingDirection difficultAccess curvedGlass
  extremeWeather removeOldFilm items { sku option stripes { direction count width } }
}`;
const DRAFT = /* GraphQL */ `query Draft($id: ID!) { quotation(id: $id) {
  version notes vertical travelZone
  properties {
    sourceId type totalArea floors
    address { line1 line2 district region postalCode country notes latitude longitude }
    rooms { name type area floor ${OPENINGS} }
  }
  vehicles { sourceId vin make model year bodyType ${OPENINGS} }
  options { totals { adjustments { kind label amount reason origin } } }
} }`;
const PRICED = `query Priced($id: ID!) { quotation(id: $id) { notes ${PRICING} } }`;

interface Draft {
  readonly version: number;
  readonly notes: string | null;
  readonly vertical: string;
  readonly travelZone: string | null;
  readonly properties: readonly Variables[];
  readonly vehicles: readonly Variables[];
  readonly options: readonly {
    readonly totals: { readonly adjustments: readonly (Variables & { readonly origin: string })[] };
  }[];
}

/** What an editor sends that was loaded and not touched: the same names, nothing computed. */
const unchanged = ({ notes, options, version: _, ...quote }: Draft) => ({
  notes,
  quote,
  adjustments: (options[0]?.totals.adjustments ?? [])
    .filter(({ origin }) => origin === 'STAFF')
    .map(({ origin: _origin, ...adjustment }) => adjustment),
});

const ADJUSTMENTS = [
  { kind: 'EQUIPMENT', label: 'Andamio', amount: '35.5' },
  { kind: 'DISCOUNT', label: 'Cliente frecuente', amount: '-2.5', reason: 'Tercera compra' },
];

describe('a draft that is read and sent back as it is', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const read = async <T>(document: string, id: string): Promise<T> =>
    (await server.data<{ quotation: T }>(document, { id }, admin.headers)).quotation;
  const sendBack = async (id: string) => {
    const draft = await read<Draft>(DRAFT, id);
    const { version: expectedVersion } = draft;
    const input = unchanged(draft);
    return change(server, 'updateQuotation', { id, expectedVersion, input }, admin.headers);
  };

  it.each(cases)('keeps lines, totals, adjustments and notes, $title', async ({ quote }) => {
    const input = { quote, adjustments: ADJUSTMENTS, notes: 'Llamar antes de ir.' };
    const { id } = await createDraft(server, admin, input);
    const [draft, priced] = [await read<Draft>(DRAFT, id), await read(PRICED, id)];
    expect(changed(await sendBack(id))).toMatchObject({ version: 2, status: 'DRAFT' });
    expect(await read(PRICED, id)).toEqual(priced);
    expect(await read(DRAFT, id)).toEqual({ ...draft, version: 2 });
  });

  it('keeps naming the place that it copied, even when that is gone', async () => {
    const { id: customerId } = await madeCustomer(server, admin);
    const [property] = quoteOf(opening()).properties;
    const place = {
      type: 'HOUSE',
      rooms: [
        { name: 'Living', type: 'LIVING_ROOM', openings: [{ type: 'WINDOW', width: '1', height: '1' }] },
      ],
    };
    const kept = await madePlace(server, 'Property', { customerId, input: place }, admin.headers);
    const properties = [{ ...property, sourceId: kept.id }];
    const quote = { vertical: 'RESIDENTIAL', properties };
    const { id } = await createDraft(server, admin, { customer: undefined, customerId, quote });
    const gone = 'mutation ($id: ID!) { deleteProperty(id: $id, expectedVersion: 1) { deletedId } }';
    await server.data(gone, { id: kept.id }, admin.headers);
    expect(changed(await sendBack(id))).toMatchObject({ version: 2 });
    expect(await read(DRAFT, id)).toMatchObject({ properties: [{ sourceId: kept.id }] });
  });
});
