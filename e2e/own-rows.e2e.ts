import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, change, readQuotation } from './support/changes.js';
import { customerOf } from './support/customers.js';
import { nextWhere, type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import {
  changed,
  create,
  createDraft,
  createPending,
  faultsOf,
  type Quotation,
  quoteOf,
} from './support/quotes.js';
import { viewerId } from './support/sign-in.js';

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

interface Told {
  readonly type: string;
  readonly quotationId: string;
  readonly quotation: object | null;
}

const LIST = /* GraphQL */ `query ($filter: QuotationFilter) {
  quotations(filter: $filter) { nodes { id revisions { id } } totalCount }
}`;
const CHANGED = 'subscription { quotationsChanged { type quotationId quotation { id } } }';
const UNKNOWN = ['NOT_FOUND id'];

describe('a salesperson with read_own', () => {
  let server: Server;
  let own: Session;
  let sales: Session;
  let ownId: string;
  let salesId: string;
  let mine: Quotation;
  let theirs: Quotation;
  beforeAll(async () => {
    server = await startServer();
    [own, sales] = [await signIn(server, 'own_sales'), await signIn(server, 'sales')];
    [ownId, salesId] = [await viewerId(server, own), await viewerId(server, sales)];
    [mine, theirs] = [await createDraft(server, own), await createDraft(server, sales)];
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const list = async (filter: object = {}, { headers }: Session = own) =>
    (await server.data<{ quotations: Nodes }>(LIST, { filter }, headers)).quotations;
  const seen = ({ nodes }: Nodes) => nodes.map(({ id }) => id);
  const assign = (id: string, sellerId: string | null, { headers }: Session) =>
    change(server, 'assignSeller', { id, sellerId }, headers);

  it('reads their own quotation, and no other', async () => {
    expect(await readQuotation(server, mine.id, own.headers)).toEqual(mine);
    expect(await readQuotation(server, theirs.id, own.headers)).toBeNull();
    const unassigned = await createPending(server);
    expect(await readQuotation(server, unassigned.id, own.headers)).toBeNull();
    expect(await readQuotation(server, mine.id, sales.headers)).toEqual(mine);
  });

  it('lists, counts, searches and filters only their own', async () => {
    expect(seen(await list())).toContain(mine.id);
    expect(seen(await list())).not.toContain(theirs.id);
    for (const filter of [{ ids: [mine.id, theirs.id] }, { ids: [mine.id], search: 'Ana' }]) {
      expect(await list(filter)).toMatchObject({ nodes: [{ id: mine.id }], totalCount: 1 });
    }
    for (const filter of [
      { search: theirs.number },
      { ids: [theirs.id] },
      { customerId: await customerOf(server, theirs.id, sales.headers) },
    ]) {
      expect(await list(filter)).toEqual({ nodes: [], totalCount: 0 });
      expect(await list(filter, sales)).toMatchObject({ totalCount: 1 });
    }
  });

  it.each<[Change, object]>([
    ['submitQuotation', {}],
    ['recalculateQuotation', {}],
    ['updateQuotation', { expectedVersion: 1, input: { quote: quoteOf() } }],
    ['confirmQuotation', {}],
    ['rejectQuotation', {}],
    ['requestQuotationChange', { message: 'x' }],
    ['reviseQuotation', {}],
    ['duplicateQuotation', {}],
    ['revokeQuotationLink', {}],
    ['assignSeller', {}],
  ])("%s finds no other's quotation, as if it did not exist", async (name, variables) => {
    const nobodys = '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a';
    const sellerId = name === 'assignSeller' ? { sellerId: ownId } : {};
    const [there, nowhere] = await Promise.all(
      [theirs.id, nobodys].map((id) => change(server, name, { id, ...variables, ...sellerId }, own.headers)),
    );
    expect(there).toEqual(nowhere);
    expect(there && faultsOf(there)).toEqual(UNKNOWN);
    expect(await readQuotation(server, theirs.id, sales.headers)).toEqual(theirs);
  });

  it.each(['submitQuotations', 'rejectQuotations', 'deleteQuotations', 'assignSellers'])(
    '%s leaves those of others alone',
    async (name) => {
      const argument = name === 'assignSellers' ? `, sellerId: "${ownId}"` : '';
      const document = `mutation ($ids: [ID!]!) { ${name}(ids: $ids${argument}) { id quotation { id } userErrors { code } } }`;
      const answer = await server.data<object>(document, { ids: [theirs.id] }, own.headers);
      expect(answer).toEqual({
        [name]: [{ id: theirs.id, quotation: null, userErrors: [{ code: 'NOT_FOUND' }] }],
      });
      expect(await readQuotation(server, theirs.id, sales.headers)).toEqual(theirs);
    },
  );

  it('changes their own, and shows no colleague of the same kind more', async () => {
    const draft = await createDraft(server, own);
    const sent = changed(await change(server, 'submitQuotation', { id: draft.id }, own.headers));
    expect(sent.status).toBe('PENDING');
    const revision = changed(await change(server, 'reviseQuotation', { id: draft.id }, own.headers));
    expect(changed(await assign(revision.id, salesId, sales)).id).toBe(revision.id);
    expect(await list({ ids: [draft.id, revision.id] })).toEqual({
      nodes: [{ id: draft.id, revisions: [{ id: draft.id }] }],
      totalCount: 1,
    });
  });

  it('compares only what they see', async () => {
    const document =
      'query ($from: ID!, $to: ID!) { compareQuotations(from: $from, to: $to) { from { id } } }';
    const compare = (from: string, to: string) => server.data<object>(document, { from, to }, own.headers);
    expect(await compare(mine.id, mine.id)).toEqual({ compareQuotations: { from: { id: mine.id } } });
    expect(await compare(mine.id, theirs.id)).toEqual({ compareQuotations: null });
    expect(await compare(theirs.id, mine.id)).toEqual({ compareQuotations: null });
  });

  it('gives no quotation away, and cannot take one', async () => {
    for (const sellerId of [salesId, null]) {
      expect(faultsOf(await assign(mine.id, sellerId, own))).toEqual(['FORBIDDEN sellerId']);
    }
    expect(changed(await assign((await createDraft(server, own)).id, ownId, own)).version).toBe(2);
    expect(await readQuotation(server, mine.id, own.headers)).toEqual(mine);
  });

  it('is told of their own live, and once more when one is taken from them', async () => {
    await using changes = await subscribe<{ quotationsChanged: Told }>(server, CHANGED, {}, own.headers);
    const other = await createDraft(server, sales);
    const draft = await createDraft(server, own);
    const isMeant = ({ quotationsChanged: { quotationId } }: { quotationsChanged: Told }) =>
      [draft.id, other.id].includes(quotationId);
    const told = async () => (await nextWhere(changes, isMeant))?.quotationsChanged;
    const quotationId = draft.id;
    expect(await told()).toEqual({ type: 'quotation.created', quotationId, quotation: { id: quotationId } });
    changed(await assign(quotationId, salesId, sales));
    changed(await change(server, 'submitQuotation', { id: quotationId }, sales.headers));
    changed(await assign(other.id, ownId, sales));
    expect(await told()).toEqual({ type: 'quotation.updated', quotationId, quotation: null });
    expect(await told()).toEqual({
      type: 'quotation.updated',
      quotationId: other.id,
      quotation: { id: other.id },
    });
  });

  it('follows the status of their own until it is taken from them', async () => {
    const document = 'subscription ($id: ID!) { quotationStatusChanged(id: $id) { to } }';
    const follow = (id: string) => subscribe<object>(server, document, { id }, own.headers);
    await using refused = await follow(theirs.id);
    expect(await refused.next()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const draft = await createDraft(server, own);
    await using followed = await follow(draft.id);
    expect(await followed.next()).toEqual({ data: { quotationStatusChanged: { to: 'DRAFT' } } });
    changed(await assign(draft.id, salesId, sales));
    changed(await change(server, 'submitQuotation', { id: draft.id }, sales.headers));
    await expect(followed.next()).rejects.toThrow('ended');
  });

  it('does not get a quotation back by its idempotency key once it is not theirs', async () => {
    const input = { customer: { name: 'Ana' }, quote: quoteOf(), submit: false, idempotencyKey: 'mine' };
    const again = () => create(server, input, own.headers);
    const { id } = changed(await again());
    expect(changed(await again()).id).toBe(id);
    changed(await assign(id, salesId, sales));
    expect(faultsOf(await again())).toEqual(['NOT_FOUND input.idempotencyKey']);
  });
});
