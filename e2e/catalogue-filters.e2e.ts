import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, productPage } from './support/catalogue.js';
import { type Server, startServer } from './support/index.js';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the catalogue', () => {
  let all: readonly Product[];
  beforeAll(async () => {
    all = (await productPage(server, { first: 100 })).nodes;
  });

  const skusOf = async (filter: unknown) => {
    const { nodes, totalCount } = await productPage(server, { filter, first: 100 });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ sku }) => sku).toSorted();
  };

  it('has all demonstration products, in the order of their names', async () => {
    expect(all).toHaveLength(21);
    const names = all.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('es').compare));
    expect(all.every(({ active }) => active)).toBe(true);
  });

  it.each([
    ['part of a name', 'esmeril', ['VIN-FROST-FULL', 'VIN-FROST-GRAD']],
    ['other capitals', 'ESMERILADO TOTAL', ['VIN-FROST-FULL']],
    ['accents left out', 'diseno', ['VIN-CUSTOM']],
    ['accents given', 'DISEÑO', ['VIN-CUSTOM']],
    ['accents that are not in the name', 'blàckôut', ['PRI-BLACKOUT']],
    ['accents as combining characters', 'disen\u0303o', ['VIN-CUSTOM']],
    ['part of a SKU', 'frost-', ['VIN-FROST-FULL', 'VIN-FROST-GRAD']],
    ['space around', '  one way ', ['PRI-MIRROR']],
    ['a percent sign as itself', '0%', ['SOL-BRONZE-20', 'SOL-CERAMIC-50', 'SOL-CERAMIC-70']],
    ['a percent sign not as a wildcard', 'solar%20', []],
    ['an underscore not as a wildcard', 'VIN_WHITE', []],
    ['a backslash as itself', '\\', []],
    ['a quote as itself', "'", []],
    ['what nothing is called', 'zzz', []],
  ])('is searched by %s', async (_, search, expected) => {
    expect(await skusOf({ search })).toEqual(expected);
  });

  it.each(['', '   ', null])('is whole when searched for nothing: "%s"', async (search) => {
    expect(await skusOf({ search })).toHaveLength(21);
  });

  it('is filtered by type, category and line of business', async () => {
    const matching = (matches: (product: Product) => boolean) =>
      all
        .filter(matches)
        .map(({ sku }) => sku)
        .toSorted();
    expect(await skusOf({ type: 'LAMINATE' })).toEqual(['SEC-CLEAR-12', 'SEC-CLEAR-4', 'SEC-CLEAR-8']);
    expect(await skusOf({ type: 'SECURITY' })).toEqual([]);
    expect(await skusOf({ categorySlug: 'privacy' })).toEqual(['PRI-BLACKOUT', 'PRI-GRADUAL', 'PRI-MIRROR']);
    expect(await skusOf({ categorySlug: 'PRIVACY' })).toEqual([]);
    expect(await skusOf({ vertical: 'AUTOMOTIVE' })).toEqual(
      matching(({ category }) => category.verticals.includes('AUTOMOTIVE')),
    );
    expect(await skusOf({ vertical: 'AUTOMOTIVE' })).toHaveLength(8);
    expect(await skusOf({ active: true })).toHaveLength(21);
  });

  it('holds every condition at once; null is none', async () => {
    const both = { vertical: 'RESIDENTIAL', type: 'VINYL', search: 'vinilo' };
    expect(await skusOf(both)).toHaveLength(4);
    expect(await skusOf({ ...both, vertical: 'AUTOMOTIVE' })).toEqual([]);
    const nulls = { search: null, type: null, categorySlug: null, vertical: null, active: null, ids: null };
    expect(await skusOf(nulls)).toHaveLength(21);
  });

  it('is filtered by ids, where unknown and malformed ones find nothing', async () => {
    const [first, second] = all;
    const unknown = 'c0ffee00-0000-7000-8000-000000000000';
    expect(await skusOf({ ids: [first?.id, second?.id, first?.id, unknown, 'x', ''] })).toEqual(
      [first?.sku, second?.sku].toSorted(),
    );
    expect(await skusOf({ ids: [] })).toEqual([]);
    expect(await skusOf({ ids: ['x'] })).toEqual([]);
    expect(await skusOf({ ids: [first?.id], type: first?.type, search: 'zzz' })).toEqual([]);
  });

  it('shows nobody who is not staff what is inactive', async () => {
    expect(await skusOf({ active: false })).toEqual([]);
  });
});

const PRODUCT = /* GraphQL */ `query Product($id: ID, $sku: String) {
  product(id: $id, sku: $sku) {
    id sku name category { slug }
    price { unit material installation materialWithTax installationWithTax currency validFrom validUntil }
    specifications { thicknessMicrons visibleLightTransmission warrantyYears }
  }
}`;

describe('one product', () => {
  const find = (variables: object) =>
    server.gql<{ product: { readonly id: string } | null }>(PRODUCT, { ...variables });

  it('is found by its SKU and by its id, with the price in force, also with tax', async () => {
    const bySku = (await find({ sku: 'VIN-STRIPES' })).body;
    expect(bySku.data?.product).toMatchObject({
      name: 'Franjas',
      category: { slug: 'decorative-vinyl' },
      price: {
        unit: 'LINEAR_METER',
        material: '25.00',
        installation: '8.00',
        materialWithTax: '29.75',
        installationWithTax: '9.52',
        currency: 'USD',
        validFrom: '2026-01-01',
        validUntil: null,
      },
    });
    expect((await find({ id: bySku.data?.product?.id })).body).toEqual(bySku);
    expect((await find({ id: bySku.data?.product?.id, sku: null })).body).toEqual(bySku);
  });

  it.each([
    { sku: 'vin-stripes' },
    { sku: '' },
    { sku: 'NO-SUCH' },
    { id: 'x' },
    { id: '' },
    { id: 'c0ffee00-0000-7000-8000-000000000000' },
  ])('is null when there is none: %o', async (variables) => {
    expect((await find(variables)).body).toEqual({ data: { product: null } });
  });

  it.each([{}, { id: null, sku: null }, { id: 'x', sku: 'VIN-STRIPES' }])(
    'is asked for in exactly one way: %o',
    async (variables) => {
      const { body } = await find(variables);
      expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it('belongs to a category; categories come in the order of the shop', async () => {
    const query =
      'query ($vertical: Vertical) { productCategories(vertical: $vertical) { slug features sortOrder } }';
    const slugs = async (vertical: string | null) => {
      const { productCategories } = await server.data<{ productCategories: { slug: string }[] }>(query, {
        vertical,
      });
      return productCategories.map(({ slug }) => slug);
    };
    expect(await slugs(null)).toEqual(['security-laminate', 'solar-control', 'decorative-vinyl', 'privacy']);
    expect(await slugs('AUTOMOTIVE')).toEqual(['security-laminate', 'solar-control']);
    expect(await slugs('ARCHITECTURAL')).toEqual(['decorative-vinyl', 'privacy']);
  });
});
