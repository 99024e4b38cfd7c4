import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, days } from './support/days.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  type ManagedProduct,
  type Manager,
  manager,
  newProduct,
  type Price,
} from './support/manage-catalogue.js';
import { priceSheets } from './support/price-sheets.js';
import { createDraft, faultsOf, opening, quoteOf, USER_ERRORS, type UserError } from './support/quotes.js';

const COST = `mutation ($productId: ID!, $version: Int, $cost: Decimal) {
  payload: setProductCost(productId: $productId, expectedVersion: $version, costPerSquareMeter: $cost) {
    product { version costPerSquareMeter } ${USER_ERRORS} } }`;

const price = (material: string, changes = {}) => ({
  unit: 'SQUARE_METER',
  material,
  installation: '10',
  ...changes,
});
const periods = ({ prices }: ManagedProduct) =>
  prices.map(({ material, validFrom, validUntil }: Price) => [material, validFrom, validUntil]);

describe('prices', () => {
  let server: Server;
  let session: Session;
  let admin: Manager;
  let categoryId: string;
  const today = '2028-02-20';
  const [soon, later, last] = [days(today, 10), days(today, 20), days(today, 30)];
  beforeAll(async () => {
    server = await startServer({ env: clockAt(`${today}T15:00:00Z`) });
    session = await signIn(server, 'admin');
    admin = manager(server, session);
    categoryId = (await admin.categories())[0]?.id ?? '';
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const create = (): Promise<ManagedProduct> =>
    admin.product('createProduct', { input: newProduct(categoryId) });
  const set = (productId: string, material: string, validFrom?: string, changes = {}) =>
    admin.manage('setProductPrice', { productId, input: price(material, { validFrom, ...changes }) });
  const setAll = async (productId: string, ...prices: readonly (readonly [string, string])[]) => {
    for (const [material, validFrom] of prices) await set(productId, material, validFrom);
  };

  it('are in force from today on, and make a product one that can be quoted', async () => {
    const { id, sku } = await create();
    const payload = await set(id, '45.50');
    expect(payload).toMatchObject({
      userErrors: [],
      price: {
        unit: 'SQUARE_METER',
        material: '45.50',
        installation: '10.00',
        currency: 'USD',
        validFrom: today,
        validUntil: null,
      },
      product: { version: 2 },
    });
    expect(payload.product?.price).toEqual(payload.price);
    expect(payload.product?.prices).toEqual([payload.price]);
    await createDraft(server, session, { quote: quoteOf(opening({ items: [{ sku }] })) });
  });

  it('end where the next one begins, whatever the order they are set in', async () => {
    const { id } = await create();
    await setAll(id, ['1', today], ['4', last], ['2', soon], ['3', later]);
    const product = await admin.read(id);
    expect(product && periods(product)).toEqual([
      ['4.00', last, null],
      ['3.00', later, last],
      ['2.00', soon, later],
      ['1.00', today, soon],
    ]);
    expect(product?.price).toMatchObject({ material: '1.00' });
    expect(product?.version).toBe(5);
  });

  it('close the one that was in force before today', async () => {
    const document = '{ product(sku: "SEC-CLEAR-4") { id } }';
    const { product } = await server.data<{ product: { id: string } }>(document);
    const { product: after } = await set(product.id, '46');
    expect(after && periods(after)).toEqual([
      ['46.00', today, null],
      ['45.00', '2026-01-01', today],
    ]);
  });

  it('are overwritten by one that starts the same day', async () => {
    const { id } = await create();
    await setAll(id, ['1', today], ['2', soon]);
    const { product, price: changed } = await set(id, '3', today, { unit: 'LINEAR_METER' });
    expect(product && periods(product)).toEqual([
      ['2.00', soon, null],
      ['3.00', today, soon],
    ]);
    expect(changed).toMatchObject({ unit: 'LINEAR_METER', id: product?.prices[1]?.id });
  });

  it('stay as they are when set to what they are', async () => {
    const { id } = await create();
    await set(id, '1', today);
    const again = await set(id, '1.000', soon);
    expect(again.userErrors).toEqual([]);
    expect(again.price).toMatchObject({ validFrom: today });
    expect(again.product).toMatchObject({ version: 2, prices: [{ validFrom: today, validUntil: null }] });
  });

  it('are refused with every fault at once', async () => {
    const { id } = await create();
    const payload = await set(id, '-0.001', days(today, -1), { installation: '1.005' });
    expect(payload).toMatchObject({ price: null, product: null });
    expect(faultsOf(payload)).toEqual([
      'OUT_OF_RANGE input.validFrom',
      'OUT_OF_RANGE input.material',
      'INVALID input.material',
      'INVALID input.installation',
    ]);
    expect(faultsOf(await set('x', '1'))).toEqual(['NOT_FOUND productId']);
    const late = await admin.manage('setProductPrice', {
      productId: id,
      expectedVersion: 7,
      input: price('1'),
    });
    expect(late.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect(await admin.read(id)).toMatchObject({ version: 1, prices: [] });
  });

  it('to come are taken back, and the one before goes on', async () => {
    const { id } = await create();
    await setAll(id, ['1', today], ['2', soon], ['3', later]);
    const [third, second, first] = (await admin.read(id))?.prices ?? [];
    const take = (taken: Price | undefined, expectedVersion?: number) =>
      admin.manage('deleteFuturePrice', { priceId: taken?.id, expectedVersion });
    expect(faultsOf(await take(second, 1))).toEqual(['VERSION_CONFLICT expectedVersion']);
    const { product } = await take(second, 4);
    expect(product && periods(product)).toEqual([
      ['3.00', later, null],
      ['1.00', today, later],
    ]);
    expect(faultsOf(await take(second))).toEqual(['NOT_FOUND priceId']);
    expect(faultsOf(await admin.manage('deleteFuturePrice', { priceId: 'x' }))).toEqual([
      'NOT_FOUND priceId',
    ]);
    expect((await take(third)).product?.prices).toMatchObject([{ validFrom: today, validUntil: null }]);
    expect(faultsOf(await take(first))).toEqual(['INVALID priceId']);
  });

  it('that start first and only later are taken back as well', async () => {
    const { id } = await create();
    const { price: only } = await set(id, '1', soon);
    expect((await admin.read(id))?.price).toBeNull();
    expect((await admin.manage('deleteFuturePrice', { priceId: only?.id })).product?.prices).toEqual([]);
  });

  it('set at the same moment make one history without gaps or overlaps', async () => {
    const { id } = await create();
    const starts = Array.from({ length: 10 }, (_, index) => days(today, index % 5));
    const payloads = await Promise.all(starts.map((start, index) => set(id, String(index + 1), start)));
    expect(payloads.flatMap(faultsOf)).toEqual([]);
    const product = await admin.read(id);
    const history = (product?.prices ?? []).toReversed();
    expect(history.map(({ validFrom }) => validFrom)).toEqual(starts.slice(0, 5));
    expect(history.map(({ validUntil }) => validUntil)).toEqual([...starts.slice(1, 5), null]);
    expect(product?.version).toBe(11);
  });

  it('of many products are listed together', async () => {
    const document = '{ products(first: 100) { nodes { sku prices { id validFrom } } } }';
    const { headers } = await signIn(server, 'support');
    const { products } = await server.data<{
      products: { nodes: readonly { readonly sku: string; readonly prices: readonly Price[] }[] };
    }>(document, {}, headers);
    const known = products.nodes.find(({ sku }) => sku === 'SEC-CLEAR-8');
    expect(known?.prices).toMatchObject([{ validFrom: '2026-01-01' }]);
  });

  it('stand beside what a square metre costs the shop, which only those with pricing:read see', async () => {
    const { id: productId } = await create();
    const one = await admin.product('setProductPrice', { productId, input: price('20') });
    const cost = async (value: string | null, version: number) =>
      (
        await server.data<{ payload: { product: object | null; userErrors: readonly UserError[] } }>(
          COST,
          { productId, version, cost: value },
          session.headers,
        )
      ).payload;
    expect(await cost('12.50', one.version)).toMatchObject({
      product: { version: 3, costPerSquareMeter: '12.5' },
      userErrors: [],
    });
    const dear = { validFrom: soon, prices: [{ sku: one.sku, material: '12' }] };
    expect((await priceSheets(server, session).preview(dear)).prices[0]?.warnings).toEqual(['BELOW_COST']);
    expect(faultsOf(await cost('-0.00001', 3))).toEqual([
      'OUT_OF_RANGE costPerSquareMeter',
      'INVALID costPerSquareMeter',
    ]);
    expect(faultsOf(await cost('1', 2))).toEqual(['VERSION_CONFLICT expectedVersion']);
    expect(await cost(null, 3)).toMatchObject({ product: { version: 4, costPerSquareMeter: null } });
    const seller = await signIn(server, 'sales');
    const query = `{ product(id: "${productId}") { costPerSquareMeter } }`;
    await expect(server.data(query, {}, seller.headers)).rejects.toThrow('FORBIDDEN');
  });
});
