import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { madePlace, placesOf } from './support/customer-places.js';
import { type Customer, madeCustomer } from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  changed,
  create,
  createDraft,
  faultsOf,
  opening,
  quoteOf,
  submitted,
  USER_ERRORS,
} from './support/quotes.js';

const NOBODY = 'c0ffee00-0000-7000-8000-000000000000';
const room = (name: string) => ({
  name,
  type: 'BEDROOM',
  openings: [opening({ label: 'V', width: '1.25' })],
});
const measured = (name: string) => {
  const { items: _, ...glass } = opening();
  return { type: 'HOUSE', rooms: [{ ...room(name), openings: [glass] }] };
};
const quote = (...properties: object[]) => ({
  vertical: 'RESIDENTIAL',
  properties: properties.map((property) => ({ type: 'HOUSE', rooms: [room('Pieza')], ...property })),
});
const cars = (...vehicles: object[]) => ({
  vertical: 'AUTOMOTIVE',
  vehicles: vehicles.map((vehicle) => ({ openings: [opening({ type: 'SUNROOF' })], ...vehicle })),
});

describe("a quotation and its customer's own places", () => {
  let server: Server;
  let staff: Session;
  let customer: Customer;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  beforeEach(async () => {
    customer = await madeCustomer(server, staff);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const own = () => placesOf(server, customer.id, staff.headers);
  const forCustomer = (content: object, more: object = {}) => ({
    customer: null,
    customerId: customer.id,
    quote: content,
    ...more,
  });
  const sourcesOf = async (id: string) => {
    const document = `query Sources($id: ID!) {
      quotation(id: $id) { properties { id sourceId version } vehicles { sourceId } }
    }`;
    const { quotation } = await server.data<{
      quotation: {
        properties: { id: string; sourceId: string | null; version: null }[];
        vehicles: { sourceId: string | null }[];
      };
    }>(document, { id }, staff.headers);
    return quotation;
  };

  it('copies what it names, and knows where it came from', async () => {
    const house = await madePlace(
      server,
      'Property',
      { customerId: customer.id, input: measured('A') },
      staff.headers,
    );
    const draft = await createDraft(server, staff, forCustomer(quote({ sourceId: house.id }, {})));
    const { properties } = await sourcesOf(draft.id);
    expect(properties).toMatchObject([
      { sourceId: house.id, version: null },
      { sourceId: null, version: null },
    ]);
    expect(properties[0]?.id).not.toBe(house.id);
    expect((await own()).properties).toEqual([house]);
  });

  it('keeps the new places of a submitted quotation, once for all its revisions', async () => {
    const draft = await createDraft(server, staff, forCustomer(quote({ address: { line1: 'Ñ 1' } }, {})));
    expect((await own()).properties).toEqual([]);
    await change(server, 'submitQuotation', { id: draft.id }, staff.headers);
    const { properties } = await own();
    expect(properties).toMatchObject([
      {
        version: 1,
        address: { line1: 'Ñ 1' },
        rooms: [{ name: 'Pieza', floor: 1, openings: [{ label: 'V', width: '1.25', height: '1' }] }],
      },
      { address: null },
    ]);
    expect((await sourcesOf(draft.id)).properties.map(({ sourceId }) => sourceId)).toEqual(
      properties.map(({ id }) => id),
    );
    const { reviseQuotation: revised } = await server.data<{
      reviseQuotation: { quotation: { id: string } };
    }>(
      'mutation Revise($id: ID!) { reviseQuotation(id: $id) { quotation { id } } }',
      { id: draft.id },
      staff.headers,
    );
    await change(server, 'submitQuotation', { id: revised.quotation.id }, staff.headers);
    expect((await own()).properties).toEqual(properties);
  });

  it('keeps them at once when it is created submitted, vehicles alike', async () => {
    const content = cars({ make: 'Kia', year: 2020 }, { make: 'Fiat' });
    changed(await create(server, submitted(forCustomer(content)), staff.headers));
    expect((await own()).vehicles).toMatchObject([
      { version: 1, make: 'Kia', year: 2020, openings: [{ type: 'SUNROOF' }] },
      { make: 'Fiat' },
    ]);
  });

  it('keeps those of a customer who quotes alone', async () => {
    const { id } = changed(await create(server));
    const { quotation } = await server.data<{ quotation: { customer: { id: string } } }>(
      'query Customer($id: ID!) { quotation(id: $id) { customer { id } } }',
      { id },
      staff.headers,
    );
    expect((await placesOf(server, quotation.customer.id, staff.headers)).properties).toHaveLength(1);
  });

  it('copies nothing that is not its customer’s', async () => {
    const other = await madeCustomer(server, staff);
    const foreign = await madePlace(
      server,
      'Property',
      { customerId: other.id, input: measured('A') },
      staff.headers,
    );
    const wrong = quote({ sourceId: foreign.id }, {}, { sourceId: NOBODY }, { sourceId: 'x' });
    const faults = [0, 2, 3].map((index) => `NOT_FOUND input.quote.properties.${index}.sourceId`);
    expect(faultsOf(await create(server, forCustomer(wrong), staff.headers))).toEqual(faults);
    expect(faultsOf(await create(server, submitted({ quote: wrong }), staff.headers))).toEqual(faults);
    const draft = await createDraft(server, staff, forCustomer(quoteOf()));
    const { updateQuotation } = await server.data<{ updateQuotation: Parameters<typeof faultsOf>[0] }>(
      `mutation Update($id: ID!, $input: UpdateQuotationInput!) {
        updateQuotation(id: $id, expectedVersion: 1, input: $input) { quotation { id } ${USER_ERRORS} }
      }`,
      { id: draft.id, input: { quote: wrong } },
      staff.headers,
    );
    expect(faultsOf(updateQuotation)).toEqual(faults);
  });

  it('is told of no place by those who are not staff', async () => {
    const content = quote({}, { sourceId: NOBODY });
    expect(faultsOf(await create(server, submitted({ quote: content })))).toEqual([
      'FORBIDDEN input.quote.properties.1.sourceId',
    ]);
  });

  it('keeps as many as a customer may have, and no more', async () => {
    const many = Array.from({ length: 20 }, () => ({}));
    for (let round = 0; round < 11; round += 1) {
      changed(await create(server, submitted(forCustomer(quote(...many))), staff.headers));
    }
    expect((await own()).properties).toHaveLength(200);
  });
});
