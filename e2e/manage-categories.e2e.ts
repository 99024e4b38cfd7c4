import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, signIn, startServer } from './support/index.js';
import { type Category, type Manager, manager, newCategory, newProduct } from './support/manage-catalogue.js';
import { faultsOf } from './support/quotes.js';

describe('categories', () => {
  let server: Server;
  let admin: Manager;
  beforeAll(async () => {
    server = await startServer();
    admin = manager(server, await signIn(server, 'admin'));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const create = (changes = {}): Promise<Category> =>
    admin.category('createProductCategory', { input: newCategory(changes) });
  const refused = async (input: object): Promise<readonly string[]> => {
    const before = await admin.categories();
    const payload = await admin.manage('createProductCategory', { input });
    expect(payload.category).toBeNull();
    expect(await admin.categories()).toEqual(before);
    return faultsOf(payload);
  };
  const slugs = async () => (await admin.categories()).map(({ slug }) => slug);

  it('are made at the end of the order', async () => {
    const made = await create({
      slug: ' ninez-2 ',
      name: ' Ñandú 🪟 ',
      features: ['Más fresco'],
    });
    expect(made).toMatchObject({
      slug: 'ninez-2',
      name: 'Ñandú 🪟',
      verticals: ['RESIDENTIAL'],
      features: ['Más fresco'],
      version: 1,
    });
    expect((await admin.categories()).at(-1)).toEqual(made);
  });

  it('name every fault at once, also one of another category', async () => {
    const faults = await refused({ slug: 'privacy', name: ' ', verticals: [], features: ['x', ''] });
    expect(faults).toEqual([
      'REQUIRED input.verticals',
      'REQUIRED input.name',
      'REQUIRED input.features.1',
      'TAKEN input.slug',
    ]);
    expect(await refused(newCategory({ slug: 'Vinilo' }))).toEqual(['INVALID input.slug']);
    expect(await refused(newCategory({ name: 'con\u0000nulo' }))).toEqual(['INVALID input.name']);
  });

  it('change only in the fields given', async () => {
    const { id, ...made } = await create({ features: ['a'] });
    const update = (expectedVersion: number, input: object) =>
      admin.manage('updateProductCategory', { id, expectedVersion, input });
    expect((await update(1, { name: 'Otra' })).category).toEqual({ ...made, id, name: 'Otra', version: 2 });
    expect((await update(2, { features: null })).category).toMatchObject({ features: [], version: 3 });
    expect((await update(3, {})).category).toMatchObject({ name: 'Otra', version: 3 });
    expect(faultsOf(await update(3, { slug: 'privacy', name: null, verticals: null }))).toEqual([
      'REQUIRED input.verticals',
      'REQUIRED input.name',
      'TAKEN input.slug',
    ]);
    expect(await update(1, { name: 'Tarde' })).toMatchObject({
      category: null,
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'], currentVersion: 3 }],
    });
  });

  it('are deleted without products, and not with them', async () => {
    const { id } = await create();
    const film = await admin.product('createProduct', { input: newProduct(id) });
    const remove = () => admin.manage('deleteProductCategory', { id, expectedVersion: 1 });
    const payload = await remove();
    expect(payload).toMatchObject({ deletedId: null, userErrors: [{ code: 'IN_USE', path: ['id'] }] });
    expect(payload.userErrors[0]?.message).toContain('Muévelos');
    expect((await admin.manage('deleteProduct', { id: film.id, expectedVersion: 1 })).deletedId).toBe(
      film.id,
    );
    expect(await remove()).toMatchObject({ deletedId: id, userErrors: [] });
    expect(faultsOf(await remove())).toEqual(['NOT_FOUND id']);
  });

  it.each(['x', '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a'])('are not found by the id %s', async (id) => {
    expect(faultsOf(await admin.manage('deleteProductCategory', { id, expectedVersion: 1 }))).toEqual([
      'NOT_FOUND id',
    ]);
    const update = { id, expectedVersion: 1, input: { name: 'x' } };
    expect(faultsOf(await admin.manage('updateProductCategory', update))).toEqual(['NOT_FOUND id']);
  });

  it('are dragged: those named change places, the others stay', async () => {
    const before = await admin.categories();
    const [first, second, third] = before;
    const order = [third, first].map((category) => category?.id);
    const { categories, userErrors } = await admin.manage('reorderProductCategories', { ids: order });
    expect(userErrors).toEqual([]);
    expect(categories.slice(0, 3).map(({ id }) => id)).toEqual([third?.id, second?.id, first?.id]);
    expect(categories.map(({ sortOrder }) => sortOrder)).toEqual(before.map((_, place) => (place + 1) * 10));
    expect(categories.find(({ id }) => id === second?.id)?.version).toBe(second?.version);
    expect(await slugs()).toEqual(categories.map(({ slug }) => slug));
  });

  it('are not dragged by ids that are unknown, repeated or too many', async () => {
    const before = await slugs();
    const [first] = await admin.categories();
    const id = first?.id ?? '';
    expect(faultsOf(await admin.manage('reorderProductCategories', { ids: [id, 'x', id] }))).toEqual([
      'NOT_FOUND ids.1',
      'INVALID ids.2',
    ]);
    const ids = Array.from({ length: 101 }, () => id);
    expect(faultsOf(await admin.manage('reorderProductCategories', { ids }))).toEqual(['TOO_MANY ids']);
    expect(await slugs()).toEqual(before);
  });

  it('of one slug are made once by 10 simultaneous calls', async () => {
    const input = newCategory();
    const payloads = await Promise.all(
      Array.from({ length: 10 }, () => admin.manage('createProductCategory', { input })),
    );
    expect(payloads.filter(({ category }) => category)).toHaveLength(1);
    expect(payloads.flatMap(faultsOf)).toEqual(Array.from({ length: 9 }, () => 'TAKEN input.slug'));
  });

  it('keep either the category and its product or neither, when both happen at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await create();
      const [removed, added] = await Promise.all([
        admin.manage('deleteProductCategory', { id, expectedVersion: 1 }),
        admin.manage('createProduct', { input: newProduct(id) }),
      ]);
      expect([removed.deletedId, added.product?.category.id ?? null].filter(Boolean)).toEqual([id]);
      const lost = removed.deletedId ? faultsOf(added) : faultsOf(removed);
      expect(lost).toEqual([removed.deletedId ? 'NOT_FOUND input.categoryId' : 'IN_USE id']);
    }
  });
});
