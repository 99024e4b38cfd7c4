import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readQuotation } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  CUSTOMER,
  changed,
  create,
  createDraft,
  faultsOf,
  opening,
  quoteOf,
  submitted,
} from './support/quotes.js';

const CUSTOMER_OF = `query Customer($id: ID!) {
  quotation(id: $id) { customer { id name email } totals { subtotal adjustments { kind label amount reason } net } }
}`;
interface CustomerOf {
  readonly quotation: {
    readonly customer: { readonly id: string; readonly name: string };
    readonly totals: { readonly net: string };
  };
}
const ADJUSTMENT = { kind: 'DISCOUNT', label: 'Vecino', amount: '-1.005', reason: 'Es vecino' };

describe('who creates a quotation', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
  });
  beforeEach(async () => {
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const customerOf = async (id: string) =>
    (await server.data<CustomerOf>(CUSTOMER_OF, { id }, staff.headers)).quotation;

  it('staff keep a draft, which has no expiry yet and says who made it', async () => {
    const draft = await createDraft(server, staff);
    expect(draft).toMatchObject({
      status: 'DRAFT',
      version: 1,
      submittedAt: null,
      expiresAt: null,
      history: [{ kind: 'CREATED', from: null, to: 'DRAFT', actor: 'Matías Soto' }],
    });
    expect(await readQuotation(server, draft.id, staff.headers)).toEqual(draft);
  });

  it('staff may submit at once', async () => {
    const made = changed(await create(server, submitted(), staff.headers));
    expect(made).toMatchObject({ status: 'PENDING', history: [{ kind: 'CREATED', to: 'PENDING' }] });
    expect(made.expiresAt).not.toBeNull();
  });

  it('staff need no channel to reach a new customer, and may name an existing one', async () => {
    const first = await createDraft(server, staff, { customer: { name: 'Sin correo' } });
    const { customer } = await customerOf(first.id);
    const second = await createDraft(server, staff, { customer: null, customerId: customer.id });
    expect((await customerOf(second.id)).customer).toEqual(customer);
  });

  it('staff adjust the price, each amount rounded', async () => {
    const adjustments = [
      ADJUSTMENT,
      { kind: 'SETUP', label: ' Montaje ', amount: 10, reason: 'Dos pisos' },
      { kind: 'OTHER', label: 'Cero', amount: '0' },
    ];
    const { id } = await createDraft(server, staff, { adjustments });
    expect((await customerOf(id)).totals).toEqual({
      subtotal: '69.00',
      adjustments: [
        { ...ADJUSTMENT, amount: '-1.01' },
        { kind: 'SETUP', label: 'Montaje', amount: '10.00', reason: 'Dos pisos' },
        { kind: 'OTHER', label: 'Cero', amount: '0.00', reason: null },
      ],
      net: '77.99',
    });
  });

  it.each([
    [
      'an adjustment below nothing',
      { adjustments: [{ ...ADJUSTMENT, amount: '-70' }] },
      'OUT_OF_RANGE input.adjustments',
    ],
    [
      'a customer nobody knows',
      { customer: null, customerId: 'c0ffee00-0000-7000-8000-000000000000' },
      'NOT_FOUND input.customerId',
    ],
    ['a customer id that is none', { customer: null, customerId: "1' or 1=1" }, 'NOT_FOUND input.customerId'],
    ['two customers', { customerId: 'c0ffee00-0000-7000-8000-000000000000' }, 'INVALID input.customer'],
    ['no customer', { customer: null }, 'REQUIRED input.customer'],
    [
      'an adjustment without words',
      { adjustments: [{ ...ADJUSTMENT, label: '  ' }] },
      'REQUIRED input.adjustments.0.label',
    ],
  ])('staff hear of %s', async (_, input, fault) => {
    const payload = await create(server, submitted(input), staff.headers);
    expect(payload.quotation).toBeNull();
    expect(faultsOf(payload)).toEqual([fault]);
  });

  it('staff hear of an unknown customer together with all other faults', async () => {
    const customerId = 'c0ffee00-0000-7000-8000-000000000000';
    const quote = quoteOf(opening({ width: '0' }), opening({ items: [{ sku: 'NADA' }] }));
    const input = { customer: null, customerId, quote, language: 'fr' };
    const { customer } = await customerOf((await createDraft(server, staff)).id);
    const rest = [
      'INVALID input.language',
      'OUT_OF_RANGE input.quote.properties.0.rooms.0.openings.0.width',
      'PRODUCT_NOT_AVAILABLE input.quote.properties.0.rooms.0.openings.1.items.0.sku',
    ];
    expect(faultsOf(await create(server, submitted(input), staff.headers))).toEqual([
      ...rest,
      'NOT_FOUND input.customerId',
    ]);
    const [property] = quote.properties;
    const copied = { ...quote, properties: [{ ...property, sourceId: customerId }] };
    const known = { ...input, customerId: customer.id, quote: copied };
    expect(faultsOf(await create(server, submitted(known), staff.headers))).toEqual([
      ...rest,
      'NOT_FOUND input.quote.properties.0.sourceId',
    ]);
  });

  it.each([
    ['keep no draft', { submit: false }, ['REQUIRED input.submit']],
    ['say who they are', { customer: null }, ['REQUIRED input.customer']],
    ['can be reached', { customer: { name: 'Ana' } }, ['REQUIRED input.customer']],
    [
      'can be reached by something that looks like a channel',
      { customer: { name: 'Ana', email: 'ana@', phone: '12', whatsapp: 'me' } },
      ['INVALID input.customer.email', 'INVALID input.customer.phone', 'INVALID input.customer.whatsapp'],
    ],
    [
      'name no existing customer',
      { customerId: 'c0ffee00-0000-7000-8000-000000000000' },
      ['FORBIDDEN input.customerId'],
    ],
    ['change no price', { adjustments: [ADJUSTMENT] }, ['FORBIDDEN input.adjustments']],
    [
      'hear all of it at once',
      { submit: false, customer: { name: ' ' }, adjustments: [ADJUSTMENT], language: 'de' },
      [
        'REQUIRED input.submit',
        'FORBIDDEN input.adjustments',
        'REQUIRED input.customer.name',
        'REQUIRED input.customer',
        'INVALID input.language',
      ],
    ],
  ])('customers %s', async (_, input, faults) => {
    const payload = await create(server, submitted(input));
    expect(payload.quotation).toBeNull();
    expect(faultsOf(payload)).toEqual(faults);
  });

  it('customers never become a customer who is already there', async () => {
    const one = await customerOf(changed(await create(server)).id);
    const other = await customerOf(changed(await create(server)).id);
    expect(other.customer).toMatchObject(CUSTOMER);
    expect(other.customer.id).not.toBe(one.customer.id);
  });
});
