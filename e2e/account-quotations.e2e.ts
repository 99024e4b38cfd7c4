import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, idsOf, listOf } from './support/account.js';
import { change, readQuotation } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { customerOf } from './support/customers.js';
import { type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import {
  changed,
  create,
  createDraft,
  createPending,
  faultsOf,
  type Quotation,
  quoteOf,
  submitted,
} from './support/quotes.js';

/** Another customer's quotation opened by its private link, with everything that hangs from its customer. */
const BY_TOKEN = /* GraphQL */ `query ($token: String!) {
  quotationByToken(token: $token) {
    id
    customer { name properties { id } vehicles { id } quotations { totalCount nodes { id } } }
  }
}`;

const ANA = { name: 'Ana Muñoz', email: 'Ana.Munoz@Example.com' };

describe('a signed-in customer', () => {
  let server: Server;
  let staff: Session;
  let ana: Session;
  let eva: Session;
  let mine: Quotation;
  let byPhone: Quotation;
  let other: Quotation;
  let draft: Quotation;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
    mine = await createPending(server, { customer: ANA });
    byPhone = await createPending(server, { customer: { name: 'Ana M.', phone: '9 4444 3333' } });
    other = await createPending(server, { customer: { name: 'Eva', email: 'eva@example.com' } });
    draft = await createDraft(server, staff, { customer: ANA });
    ana = await signInCustomer(server, { email: 'ana.munoz@example.com' });
    eva = await signInCustomer(server, { email: 'eva@example.com' });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('sees the quotations made with their address, without drafts and without anybody else’s', async () => {
    expect(await listOf(server, ana)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: mine.id, customer: { name: ANA.name } }],
    });
    expect(idsOf(await listOf(server, eva))).toEqual([other.id]);
    expect(await readQuotation(server, mine.id, ana.headers)).toMatchObject({ id: mine.id });
  });

  it.each(['ids', 'search', 'customerId'] as const)('finds nothing foreign by %s', async (by) => {
    const customerId = await customerOf(server, other.id, staff.headers);
    const filter = {
      ids: { ids: [other.id, draft.id] },
      search: { search: other.number },
      customerId: { customerId },
    };
    expect(await listOf(server, ana, filter[by])).toEqual({ totalCount: 0, nodes: [] });
  });

  it('is told of foreign quotations and own drafts what is told of none', async () => {
    for (const { id } of [other, draft]) {
      expect(await readQuotation(server, id, ana.headers)).toBeNull();
      for (const name of ['confirmQuotation', 'rejectQuotation', 'requestQuotationChange'] as const) {
        const payload = await change(server, name, { id, message: 'Hola' }, ana.headers);
        expect(faultsOf(payload), name).toEqual(['NOT_FOUND id']);
      }
      await using watching = await subscribe<object>(
        server,
        'subscription ($id: ID!) { quotationStatusChanged(id: $id) { to } }',
        { id },
        ana.headers,
      );
      expect((await watching.next()).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  it('follows, changes and accepts their own without its link', async () => {
    const quotation = changed(await create(server, submitted({ customer: { name: 'Ana' } }), ana.headers));
    await using watching = await subscribe<{ quotationStatusChanged: { to: string } }>(
      server,
      'subscription ($id: ID!) { quotationStatusChanged(id: $id) { to } }',
      { id: quotation.id },
      ana.headers,
    );
    expect((await watching.next()).data?.quotationStatusChanged.to).toBe('PENDING');
    const asked = await change(
      server,
      'requestQuotationChange',
      { id: quotation.id, message: 'Más oscuro' },
      ana.headers,
    );
    expect(changed(asked).history.at(-1)).toMatchObject({ kind: 'CHANGE_REQUESTED', actor: null });
    const acceptance = { name: 'Ana Muñoz', acceptedTerms: true };
    const accepted = await change(server, 'confirmQuotation', { id: quotation.id, acceptance }, ana.headers);
    expect(changed(accepted).status).toBe('CONFIRMED');
    expect((await watching.next()).data?.quotationStatusChanged.to).toBe('CONFIRMED');
  });

  it('owns what they ask for, and is reached at their proven address', async () => {
    const quotation = changed(
      await create(server, submitted({ customer: { name: 'Casa de la playa' } }), ana.headers),
    );
    expect(idsOf(await listOf(server, ana))).toContain(quotation.id);
    const { customers } = await accountOf(server, ana);
    const made = customers.find(({ name }) => name === 'Casa de la playa');
    expect(made).toMatchObject({
      email: 'ana.munoz@example.com',
      quotations: { nodes: [{ id: quotation.id }] },
    });

    const property = made?.properties[0]?.id;
    const again = {
      ...quoteOf(),
      properties: quoteOf().properties.map((one) => ({ ...one, sourceId: property })),
    };
    const copied = changed(
      await create(server, submitted({ customer: null, customerId: made?.id, quote: again }), ana.headers),
    );
    expect(idsOf(await listOf(server, ana, { customerId: made?.id }))).toEqual([copied.id, quotation.id]);
  });

  it('can name no customer and copy no place of anybody else', async () => {
    const { customers } = await accountOf(server, eva);
    const [hers] = customers;
    const foreign = { customer: null, customerId: hers?.id };
    expect(faultsOf(await create(server, submitted(foreign), ana.headers))).toEqual([
      'NOT_FOUND input.customerId',
    ]);
    const property = hers?.properties[0]?.id;
    const quote = {
      ...quoteOf(),
      properties: quoteOf().properties.map((one) => ({ ...one, sourceId: property })),
    };
    const own = (await accountOf(server, ana)).customers[0]?.id;
    const copying = submitted({ customer: null, customerId: own, quote });
    expect(faultsOf(await create(server, copying, ana.headers))).toEqual([
      'NOT_FOUND input.quote.properties.0.sourceId',
    ]);
    const adjusted = submitted({
      adjustments: [{ kind: 'DISCOUNT', label: 'x', amount: '-1', reason: 'x' }],
    });
    expect(faultsOf(await create(server, adjusted, ana.headers))).toEqual(['FORBIDDEN input.adjustments']);
    expect(faultsOf(await create(server, submitted({ submit: false }), ana.headers))).toEqual([
      'REQUIRED input.submit',
    ]);
  });

  it('sees by a foreign link that quotation, and nothing that hangs from its customer', async () => {
    const { quotationByToken } = await server.data<{ quotationByToken: unknown }>(
      BY_TOKEN,
      { token: other.accessToken },
      ana.headers,
    );
    expect(quotationByToken).toEqual({
      id: other.id,
      customer: { name: 'Eva', properties: [], vehicles: [], quotations: { totalCount: 0, nodes: [] } },
    });
  });

  it('is shown nothing of the shop’s own', async () => {
    for (const field of [
      'seller { id }',
      'revisions { id }',
      'customer { metadata { key } }',
      'customer { version }',
    ]) {
      const answer = await server.gql<unknown>(
        `query ($id: ID!) { quotation(id: $id) { ${field} } }`,
        { id: mine.id },
        ana.headers,
      );
      expect(answer, field).toMatchObject({
        status: 403,
        body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      });
    }
    await change(server, 'assignSeller', { id: mine.id, sellerId: null }, staff.headers);
    const kinds = (await listOf(server, ana, { ids: [mine.id] })).nodes[0]?.history.map(({ kind }) => kind);
    expect(kinds).toEqual(['CREATED']);
  });

  it('gets earlier requests by a second address once that is proven, and later ones at the next sign-in', async () => {
    expect(await readQuotation(server, byPhone.id, ana.headers)).toBeNull();
    const later = await createPending(server, { customer: ANA });
    expect(await readQuotation(server, later.id, ana.headers)).toBeNull();
    await server.restart({ CLOCK_OFFSET: 'PT2M' });
    const again = await signInCustomer(server, { email: 'ana.munoz@example.com' }, 1);
    expect(await readQuotation(server, later.id, again.headers)).toMatchObject({ id: later.id });
    const phone = await signInCustomer(server, { phone: '+56944443333' });
    expect(idsOf(await listOf(server, phone))).toEqual([byPhone.id]);
    expect((await accountOf(server, phone)).name).toBe('Ana M.');
    await createPending(server, { customer: { name: 'Ema', phone: '9 8873 8586' } });
    const abroad = await signInCustomer(server, { phone: '+988738586' });
    expect(idsOf(await listOf(server, abroad))).toEqual([]);
    const ema = await signInCustomer(server, { phone: '+56988738586' });
    expect((await accountOf(server, ema)).name).toBe('Ema');
  });

  it('never takes a record that another account has', async () => {
    const record = { name: 'Los dos', email: 'both@example.com', phone: '+56933332222' };
    const shared = await createPending(server, { customer: record });
    const first = await signInCustomer(server, { email: record.email });
    const second = await signInCustomer(server, { phone: record.phone });
    expect(idsOf(await listOf(server, first))).toEqual([shared.id]);
    expect(idsOf(await listOf(server, second))).toEqual([]);
  });
});
