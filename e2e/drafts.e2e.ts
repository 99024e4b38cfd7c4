import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readQuotation } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  changed,
  create,
  createDraft,
  createPending,
  faultsOf,
  opening,
  quoteOf,
  submitted,
} from './support/quotes.js';

const TOTALS =
  'query ($id: ID!) { quotation(id: $id) { notes totals { net total adjustments { kind amount } } lines { sku } } }';
const discount = (amount: string, reason: string | null = 'Cliente frecuente') => ({
  kind: 'DISCOUNT',
  label: 'Descuento',
  amount,
  reason,
});

describe('a draft', () => {
  let server: Server;
  let sales: Session;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    [sales, admin] = [await signIn(server, 'sales'), await signIn(server, 'admin')];
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const totalsOf = async (id: string) =>
    (await server.data<{ quotation: object }>(TOTALS, { id }, sales.headers)).quotation;
  const update = (id: string, expectedVersion: number, input: object, who = sales) =>
    change(server, 'updateQuotation', { id, expectedVersion, input }, who.headers);

  it('is replaced whole and priced anew', async () => {
    const draft = await createDraft(server, sales, { notes: 'uno', adjustments: [discount('-5')] });
    const input = { quote: quoteOf(opening({ width: '2', items: [{ sku: 'SEC-CLEAR-8' }] })) };
    expect(changed(await update(draft.id, 1, input))).toMatchObject({ version: 2, status: 'DRAFT' });
    expect(await totalsOf(draft.id)).toEqual({
      notes: null,
      totals: { net: '190.90', total: '227.17', adjustments: [] },
      lines: [{ sku: 'SEC-CLEAR-8' }],
    });
  });

  it('keeps what it was when the input has a fault, or the version is another', async () => {
    const draft = await createDraft(server, sales);
    const wrong = { quote: quoteOf(opening({ width: '0' })), notes: 'x'.repeat(4_001) };
    expect(faultsOf(await update(draft.id, 1, wrong))).toEqual([
      'OUT_OF_RANGE input.notes',
      'OUT_OF_RANGE input.quote.properties.0.rooms.0.openings.0.width',
    ]);
    const conflict = await update(draft.id, 7, { quote: quoteOf() });
    expect(conflict.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect(await readQuotation(server, draft.id, sales.headers)).toEqual(draft);
  });

  it('takes one of two simultaneous updates, and tells the other that it came second', async () => {
    const draft = await createDraft(server, sales);
    const answers = await Promise.all(
      ['1', '2', '3'].map((width) => update(draft.id, 1, { quote: quoteOf(opening({ width })) })),
    );
    expect(answers.filter(({ quotation }) => quotation)).toHaveLength(1);
    for (const { userErrors, quotation } of answers) {
      if (!quotation) expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 2 }]);
    }
  });

  it('is the only status that can be updated, recalculated or deleted', async () => {
    const { id } = await createPending(server);
    expect(faultsOf(await update(id, 1, { quote: quoteOf() }))).toEqual(['ILLEGAL_TRANSITION id']);
    const recalculated = await change(server, 'recalculateQuotation', { id }, sales.headers);
    expect(faultsOf(recalculated)).toEqual(['ILLEGAL_TRANSITION id']);
    const document = 'mutation ($id: ID!) { deleteQuotation(id: $id) { deletedId userErrors { code } } }';
    const { deleteQuotation } = await server.data<{ deleteQuotation: object }>(
      document,
      { id },
      sales.headers,
    );
    expect(deleteQuotation).toEqual({ deletedId: null, userErrors: [{ code: 'ILLEGAL_TRANSITION' }] });
  });

  it('that is recalculated on the same prices and rules keeps its totals and adjustments', async () => {
    const adjustments = [discount('-2.50'), { kind: 'TRAVEL', label: 'Viaje', amount: '12' }];
    const draft = await createDraft(server, sales, { adjustments });
    const before = await totalsOf(draft.id);
    const again = changed(await change(server, 'recalculateQuotation', { id: draft.id }, sales.headers));
    expect(again).toMatchObject({
      version: 2,
      history: [{ kind: 'CREATED' }, { kind: 'RECALCULATED', from: null, to: null }],
    });
    expect(await totalsOf(draft.id)).toEqual(before);
  });

  it('is gone once deleted', async () => {
    const { id } = await createDraft(server, sales);
    const document =
      'mutation ($id: ID!) { deleteQuotation(id: $id, expectedVersion: 1) { deletedId userErrors { code } } }';
    expect(await server.data(document, { id }, sales.headers)).toEqual({
      deleteQuotation: { deletedId: id, userErrors: [] },
    });
    expect(await readQuotation(server, id, sales.headers)).toBeNull();
    expect(await server.data(document, { id }, sales.headers)).toMatchObject({
      deleteQuotation: { deletedId: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('takes a discount of sales up to 10 % of the price, with a reason; admin has no limit', async () => {
    const draftOf = async (adjustments: object[], who: Session) =>
      faultsOf(await create(server, submitted({ submit: false, adjustments }), who.headers));
    expect(await draftOf([discount('-6.90')], sales)).toEqual([]);
    expect(await draftOf([discount('-6.91')], sales)).toEqual(['FORBIDDEN input.adjustments']);
    expect(await draftOf([discount('-1', null)], sales)).toEqual(['REQUIRED input.adjustments.0.reason']);
    expect(await draftOf([{ ...discount('-30'), kind: 'OTHER' }], sales)).toEqual([
      'FORBIDDEN input.adjustments',
    ]);
    expect(await draftOf([discount('-60', null)], admin)).toEqual([]);
  });

  it('has a seller: who made it, or somebody else of the team', async () => {
    const { id } = await createDraft(server, sales);
    const sellerOf = async () =>
      (
        await server.data<{ quotation: { seller: { id: string; name: string } | null } }>(
          'query ($id: ID!) { quotation(id: $id) { seller { id name } } }',
          { id },
          sales.headers,
        )
      ).quotation.seller;
    const seller = await sellerOf();
    expect(seller?.name).toBe('Matías Soto');
    changed(await change(server, 'assignSeller', { id, sellerId: null }, admin.headers));
    expect(await sellerOf()).toBeNull();
    changed(await change(server, 'assignSeller', { id, sellerId: seller?.id }, admin.headers));
    expect(await sellerOf()).toEqual(seller);
    for (const sellerId of ['nobody', id]) {
      const refused = await change(server, 'assignSeller', { id, sellerId }, admin.headers);
      expect(faultsOf(refused)).toEqual(['NOT_FOUND sellerId']);
    }
  });

  it('costs what a preview with the same adjustments said, within the limit of the role', async () => {
    const preview = (adjustments: object[], who?: Session) =>
      server.gql<{ quotePreview: { totals: object } }>(
        `query ($input: QuoteInput!, $adjustments: [AdjustmentInput!]) {
          quotePreview(input: $input, adjustments: $adjustments) { totals { net total adjustments { kind amount } } }
        }`,
        { input: quoteOf(), adjustments },
        who?.headers,
      );
    const draft = await createDraft(server, sales, { adjustments: [discount('-5')] });
    const { totals } = Object(await totalsOf(draft.id));
    expect((await preview([discount('-5')], sales)).body.data?.quotePreview.totals).toEqual(totals);
    const told = async (...args: Parameters<typeof preview>) => {
      const [error] = (await preview(...args)).body.errors ?? [];
      const errors: readonly { code: string; path: string[] }[] = Object(error?.extensions).userErrors ?? [];
      return errors.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(await told([discount('-50')], sales)).toEqual(['FORBIDDEN adjustments']);
    expect(await told([discount('-5', null)], sales)).toEqual(['REQUIRED adjustments.0.reason']);
    expect(await told([discount('-5')])).toEqual(['FORBIDDEN adjustments']);
    expect((await preview([])).body.data).not.toBeNull();
  });
});
