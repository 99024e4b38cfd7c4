import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from './support/audit.js';
import { clockAt, days } from './support/days.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { type ManagedProduct, type Manager, manager, newProduct } from './support/manage-catalogue.js';
import { CHANGE_PREVIEW, type PriceSheets, priceSheets, rowsOf } from './support/price-sheets.js';
import { faultsOf } from './support/quotes.js';

describe('prices of many films', () => {
  let server: Server;
  let session: Session;
  let admin: Manager;
  let categoryId: string;
  let sheets: PriceSheets;
  const today = '2028-02-20';
  const soon = days(today, 10);
  beforeAll(async () => {
    server = await startServer({ env: clockAt(`${today}T15:00:00Z`) });
    session = await signIn(server, 'admin');
    admin = manager(server, session);
    sheets = priceSheets(server, session);
    categoryId = (await admin.categories())[0]?.id ?? '';
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const create = (): Promise<ManagedProduct> =>
    admin.product('createProduct', { input: newProduct(categoryId) });
  const priced = async (material: string): Promise<ManagedProduct> => {
    const { id } = await create();
    const input = { unit: 'SQUARE_METER', material, installation: '10' };
    return admin.product('setProductPrice', { productId: id, input });
  };
  const percent = (value: string, more = {}) => ({ kind: 'PERCENT', value, parts: ['MATERIAL'], ...more });

  it('are changed by a filter as previewed, from a day on, each with its entry in the log', async () => {
    const [one, two] = [await priced('20'), await priced('30.50')];
    const filter = { ids: [one.id, two.id] };
    const sheet = await sheets.change({
      filter,
      change: percent('10', { roundTo: '0.5', direction: 'UP' }),
      validFrom: soon,
    });
    expect(sheet.validFrom).toBe(soon);
    const figures = new Map(
      sheet.prices.map(({ sku, after, materialDifference }) => [sku, [after?.material, materialDifference]]),
    );
    expect(figures.get(one.sku)).toEqual(['22.00', '2']);
    expect(figures.get(two.sku)).toEqual(['34.00', '3.5']);
    const outcome = await sheets.set({ validFrom: soon, prices: rowsOf(sheet) });
    expect(outcome).toEqual({ validFrom: soon, changed: 2, unchanged: 0, userErrors: [] });
    expect(await admin.read(one.id)).toMatchObject({
      version: 3,
      price: { material: '20.00', validUntil: soon },
      prices: [
        { material: '22.00', installation: '10.00', validFrom: soon, validUntil: null },
        { material: '20.00', validFrom: today, validUntil: soon },
      ],
    });
    expect((await auditOf(server, session, two.id)).at(-1)).toMatchObject({
      action: 'price.set',
      after: { price: { material: '34.00', validFrom: soon } },
    });
  });

  it('are found by category, kind, words and what they cost', async () => {
    const [cheap, dear] = [await priced('11.11'), await priced('99999')];
    const found = async (filter: object) =>
      (await sheets.change({ filter, change: percent('1') })).prices.map(({ sku }) => sku);
    expect(await found({ search: cheap.sku })).toEqual([cheap.sku]);
    expect(await found({ minMaterial: '11.11', maxMaterial: '11.11' })).toEqual([cheap.sku]);
    expect(await found({ minMaterial: '99998' })).toEqual([dear.sku]);
    expect(await found({ minMaterial: '99998', type: 'VINYL', categorySlug: 'x' })).toEqual([]);
    const refused = await server.gql(
      CHANGE_PREVIEW,
      {
        filter: { minMaterial: '2', maxMaterial: '1' },
        change: percent('-101', { parts: [], roundTo: '0.3' }),
        validFrom: days(today, -1),
      },
      session.headers,
    );
    const [fault] = refused.body.errors ?? [];
    expect(fault?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      userErrors: [
        { code: 'OUT_OF_RANGE', path: ['validFrom'] },
        { code: 'OUT_OF_RANGE', path: ['change', 'value'] },
        { code: 'REQUIRED', path: ['change', 'parts'] },
        { code: 'INVALID', path: ['change', 'roundTo'] },
        { code: 'INVALID', path: ['filter', 'maxMaterial'] },
      ],
    });
  });

  it('are refused whole, every row with all that is wrong with it', async () => {
    const [one, two, off] = [await priced('20'), await priced('30'), await priced('40')];
    const good = await priced('50');
    await admin.manage('deactivateProduct', { id: off.id, expectedVersion: off.version });
    const unpriced = await create();
    const prices = [
      { sku: one.sku, material: '21' },
      { sku: 'NO-SUCH', material: '1' },
      { sku: one.sku, material: '22' },
      { sku: two.sku, material: '-1', installation: '1.005' },
      { sku: two.sku, material: '1000000000.01', expectedVersion: 99 },
      { sku: unpriced.sku, material: '5' },
      { sku: '  ' },
      { sku: off.sku, material: '41', currency: 'CLP' },
      { sku: ` ${good.sku.toLowerCase()}`, material: '51' },
    ];
    const sheet = await sheets.preview({ prices });
    expect(sheet.prices.map(({ fate }) => fate)).toEqual([...Array(8).fill('REFUSED'), 'NEW']);
    const payload = await sheets.set({ prices, validFrom: days(today, -1) }, '');
    expect(faultsOf(payload)).toEqual([
      'OUT_OF_RANGE input.validFrom',
      'OUT_OF_RANGE idempotencyKey',
      ...sheet.prices.flatMap(faultsOf),
    ]);
    expect(sheet.prices.flatMap(faultsOf)).toEqual([
      'INVALID input.prices.0.sku',
      'NOT_FOUND input.prices.1.sku',
      'INVALID input.prices.2.sku',
      'INVALID input.prices.3.sku',
      'OUT_OF_RANGE input.prices.3.material',
      'INVALID input.prices.3.installation',
      'INVALID input.prices.4.sku',
      'VERSION_CONFLICT input.prices.4.expectedVersion',
      'OUT_OF_RANGE input.prices.4.material',
      'REQUIRED input.prices.5.unit',
      'REQUIRED input.prices.5.installation',
      'REQUIRED input.prices.6.sku',
      'INVALID input.prices.7.currency',
    ]);
    expect(await admin.read(good.id)).toMatchObject({ version: 2, price: { material: '50.00' } });
  });

  it('that somebody changed since the preview are refused, and none is set', async () => {
    const [one, two] = [await priced('20'), await priced('30')];
    const sheet = await sheets.change({ filter: { ids: [one.id, two.id] }, change: percent('5') });
    const input = { unit: 'SQUARE_METER', material: '19', installation: '10' };
    await admin.product('setProductPrice', { productId: two.id, input });
    const payload = await sheets.set({ prices: rowsOf(sheet) });
    const place = sheet.prices.findIndex(({ sku }) => sku === two.sku);
    expect(payload.userErrors).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        currentVersion: 3,
        path: ['input', 'prices', String(place), 'expectedVersion'],
      },
    ]);
    expect(await admin.read(one.id)).toMatchObject({ version: 2, price: { material: '20.00' } });
  });

  it('are set once for one key, also by two requests at once', async () => {
    const one = await priced('20');
    const input = { prices: [{ sku: one.sku, material: '25', expectedVersion: one.version }] };
    const key = 'once';
    const answers = await Promise.all([sheets.set(input, key), sheets.set(input, key)]);
    expect(answers[0]).toEqual({ validFrom: today, changed: 1, unchanged: 0, userErrors: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(await admin.read(one.id)).toMatchObject({ version: 3, price: { material: '25.00' } });
    const other = await sheets.set({ prices: [{ sku: one.sku, material: '26' }] }, key);
    expect(faultsOf(other)).toEqual(['IDEMPOTENCY_CONFLICT idempotencyKey']);
  });

  it('set at the same moment by two people make one history without gaps or overlaps', async () => {
    const [one, two] = [await priced('20'), await priced('30')];
    const sheetOf = (skus: readonly string[], material: string) => ({
      prices: skus.map((sku) => ({ sku, material })),
    });
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map((round) =>
        sheets.set(sheetOf(round % 2 === 0 ? [one.sku, two.sku] : [two.sku, one.sku], String(round))),
      ),
    );
    expect(outcomes.flatMap(faultsOf)).toEqual([]);
    const [first, second] = [await admin.read(one.id), await admin.read(two.id)];
    expect(first?.prices).toHaveLength(1);
    expect(first?.price?.material).toBe(second?.price?.material);
  });

  it('of films that cost that anyway leave no trace', async () => {
    const one = await priced('20');
    const payload = await sheets.set({ prices: [{ sku: one.sku, material: '20.0', installation: '10' }] });
    expect(payload).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await admin.read(one.id)).toMatchObject({ version: 2 });
  });

  it('overwrite what begins the same day, and end where a later price begins', async () => {
    const one = await priced('20');
    await sheets.set({ validFrom: soon, prices: [{ sku: one.sku, material: '21' }] });
    const rows = { prices: [{ sku: one.sku, material: '19' }] };
    expect((await sheets.preview(rows)).prices[0]?.warnings).toEqual(['REPLACES', 'ENDS']);
    await sheets.set(rows);
    expect((await admin.read(one.id))?.prices).toMatchObject([
      { material: '21.00', validFrom: soon, validUntil: null },
      { material: '19.00', validFrom: today, validUntil: soon },
    ]);
  });

  it('are exported as a table that says the same when it comes back', async () => {
    await create();
    const get = (path: string) => fetch(`${server.url}/exports/${path}`, { headers: session.headers });
    const bytes = Buffer.from(await (await get('prices.xlsx')).arrayBuffer());
    const [sheet] = await readWorkbook(bytes);
    const [headings = [], ...rows] = sheet?.data ?? [];
    const at = (name: string) => headings.indexOf(name);
    const prices = rows.map((row) => {
      const unit = row[at('Unidad')];
      const text = (name: string) => (row[at(name)] == null ? null : String(row[at(name)]));
      return {
        sku: text('Código'),
        unit: unit === 'm²' ? 'SQUARE_METER' : unit && 'LINEAR_METER',
        material: text('Precio lámina'),
        installation: text('Precio instalación'),
        currency: text('Moneda'),
      };
    });
    expect(prices.length).toBeGreaterThan(5);
    expect(new Set((await sheets.preview({ prices })).prices.map(({ fate }) => fate))).toEqual(
      new Set(['UNCHANGED']),
    );
    const csv = await (await get('prices.csv?search=SEC-CLEAR-4')).text();
    expect(csv.split('\r\n')).toHaveLength(3);
    expect((await fetch(`${server.url}/exports/prices.csv`)).status).toBe(401);
    expect((await get('prices.csv?nonsense=1')).status).toBe(400);
  });
});
