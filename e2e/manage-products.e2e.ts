import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import {
  documentOf,
  type ManagedProduct,
  type Manager,
  manager,
  newCategory,
  newProduct,
} from './support/manage-catalogue.js';
import { createDraft, faultsOf, opening, quoteOf } from './support/quotes.js';

const NOBODY = '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a';

describe('products', () => {
  let server: Server;
  let session: Session;
  let admin: Manager;
  let categoryId: string;
  beforeAll(async () => {
    server = await startServer();
    session = await signIn(server, 'admin');
    admin = manager(server, session);
    categoryId = (await admin.category('createProductCategory', { input: newCategory() })).id;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const create = (changes = {}): Promise<ManagedProduct> =>
    admin.product('createProduct', { input: newProduct(categoryId, changes) });
  const update = ({ id, version }: ManagedProduct, input: object, expectedVersion = version) =>
    admin.manage('updateProduct', { id, expectedVersion, input });

  it('are made with the figures given, without a price', async () => {
    const specifications = {
      color: 'gris ñandú',
      opacity: 35,
      thicknessMicrons: '50.2500',
      warrantyYears: 0,
    };
    const made = await create({ sku: ' ÑANDÚ 35 ', name: 'Lámina 🪟', specifications });
    expect(made).toMatchObject({
      sku: 'ÑANDÚ 35',
      name: 'Lámina 🪟',
      description: null,
      type: 'VINYL',
      active: true,
      version: 1,
      category: { id: categoryId },
      price: null,
      prices: [],
    });
    expect(made.specifications).toEqual({
      material: null,
      color: 'gris ñandú',
      opacity: 35,
      uvProtection: null,
      heatRejection: null,
      visibleLightTransmission: null,
      thicknessMicrons: '50.25',
      warrantyYears: 0,
    });
    expect(made.updatedAt).toBe(made.createdAt);
    expect(await admin.read(made.id)).toEqual(made);
    expect((await create({ active: false })).active).toBe(false);
  });

  it('name every fault at once, also one of another product or category', async () => {
    const specifications = { opacity: 101, thicknessMicrons: '0', warrantyYears: -1 };
    const input = { sku: 'SEC-CLEAR-4', name: ' ', type: 'VINYL', categoryId: NOBODY, specifications };
    const payload = await admin.manage('createProduct', { input });
    expect(payload.product).toBeNull();
    expect(faultsOf(payload)).toEqual([
      'REQUIRED input.name',
      'OUT_OF_RANGE input.specifications.opacity',
      'OUT_OF_RANGE input.specifications.thicknessMicrons',
      'OUT_OF_RANGE input.specifications.warrantyYears',
      'TAKEN input.sku',
      'NOT_FOUND input.categoryId',
    ]);
    const odd = await admin.manage('createProduct', { input: newProduct('x', { sku: 'a\u0000b' }) });
    expect(faultsOf(odd)).toEqual(['INVALID input.sku', 'INVALID input.sku', 'NOT_FOUND input.categoryId']);
  });

  it('change only in the fields given; null clears', async () => {
    const made = await create({ description: 'Texto', specifications: { color: 'gris', opacity: 35 } });
    const { product } = await update(made, {
      name: 'Otra',
      description: null,
      specifications: { opacity: null },
    });
    expect(product).toEqual({
      ...made,
      name: 'Otra',
      description: null,
      specifications: { ...made.specifications, opacity: null },
      version: 2,
      updatedAt: product?.updatedAt,
    });
    expect((await update(made, { specifications: null }, 2)).product?.specifications.color).toBeNull();
    expect((await update(made, {}, 3)).product?.version).toBe(3);
    expect((await update(made, { sku: made.sku }, 3)).product?.version).toBe(3);
    expect(faultsOf(await update(made, { sku: null, name: null, type: null, categoryId: null }, 3))).toEqual([
      'REQUIRED input.sku',
      'REQUIRED input.type',
      'REQUIRED input.categoryId',
      'REQUIRED input.name',
    ]);
    expect(faultsOf(await update(made, { sku: 'SEC-CLEAR-4' }, 3))).toEqual(['TAKEN input.sku']);
    expect(await update(made, { name: 'Tarde' }, 1)).toMatchObject({
      product: null,
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'], currentVersion: 3 }],
    });
  });

  it('are switched off and on; one that is so already stays as it is', async () => {
    const { id } = await create();
    const off = await admin.product('deactivateProduct', { id, expectedVersion: 1 });
    expect(off).toMatchObject({ active: false, version: 2 });
    expect(await admin.product('deactivateProduct', { id, expectedVersion: 2 })).toEqual(off);
    expect(faultsOf(await admin.manage('activateProduct', { id, expectedVersion: 1 }))).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect(await admin.product('activateProduct', { id, expectedVersion: 2 })).toMatchObject({
      active: true,
      version: 3,
    });
  });

  it('are switched in bulk, each with its own outcome', async () => {
    const [one, two] = [await create(), await create({ active: false })];
    const results = await admin.bulk({ ids: [one.id, NOBODY, two.id, one.id, 'x'], active: false });
    expect(results.map((result) => [result.id, result.product?.active ?? null, faultsOf(result)])).toEqual([
      [one.id, false, []],
      [NOBODY, null, ['NOT_FOUND id']],
      [two.id, false, []],
      ['x', null, ['NOT_FOUND id']],
    ]);
    const ids = Array.from({ length: 101 }, () => one.id);
    const answer = await server.gql(documentOf('setProductsActive'), { ids, active: true }, session.headers);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      userErrors: [{ code: 'TOO_MANY', path: ['ids'] }],
    });
  });

  it('that a quotation uses are deactivated, not deleted', async () => {
    await createDraft(server, session, { quote: quoteOf(opening({ items: [{ sku: 'SEC-CLEAR-12' }] })) });
    const document = '{ product(sku: "SEC-CLEAR-12") { id version } }';
    const { product } = await server.data<{ product: ManagedProduct }>(document, {}, session.headers);
    const target = { id: product.id, expectedVersion: product.version };
    const payload = await admin.manage('deleteProduct', target);
    expect(payload).toMatchObject({ deletedId: null, userErrors: [{ code: 'IN_USE', path: ['id'] }] });
    expect(payload.userErrors[0]?.message).toContain('Desactívalo');
    expect(await admin.product('deactivateProduct', target)).toMatchObject({ active: false });
  });

  it('that no quotation used are deleted', async () => {
    const { id } = await create();
    const input = { unit: 'SQUARE_METER', material: '1', installation: '1' };
    await admin.product('setProductPrice', { productId: id, input });
    expect(faultsOf(await admin.manage('deleteProduct', { id, expectedVersion: 1 }))).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect((await admin.manage('deleteProduct', { id, expectedVersion: 2 })).deletedId).toBe(id);
    expect(await admin.read(id)).toBeNull();
    for (const gone of [id, 'x']) {
      expect(faultsOf(await admin.manage('deleteProduct', { id: gone, expectedVersion: 2 }))).toEqual([
        'NOT_FOUND id',
      ]);
    }
  });

  it('of one SKU are made once by 10 simultaneous calls', async () => {
    const input = newProduct(categoryId);
    const payloads = await Promise.all(
      Array.from({ length: 10 }, () => admin.manage('createProduct', { input })),
    );
    expect(payloads.filter(({ product }) => product)).toHaveLength(1);
    expect(payloads.flatMap(faultsOf)).toEqual(Array.from({ length: 9 }, () => 'TAKEN input.sku'));
  });

  it('take one of 10 simultaneous changes of the same version', async () => {
    const made = await create();
    const payloads = await Promise.all(
      Array.from({ length: 10 }, (_, index) => update(made, { name: `Nombre ${index}` })),
    );
    const won = payloads.filter(({ product }) => product);
    expect(won).toHaveLength(1);
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toMatchObject(
      Array.from({ length: 9 }, () => ({ code: 'VERSION_CONFLICT', currentVersion: 2 })),
    );
    expect(await admin.read(made.id)).toEqual(won[0]?.product);
  });
});
