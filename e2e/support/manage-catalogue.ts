import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

export interface Category {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly verticals: readonly string[];
  readonly features: readonly string[];
  readonly sortOrder: number;
  readonly version: number;
}

export interface Price {
  readonly id: string;
  readonly unit: string;
  readonly material: string;
  readonly installation: string;
  readonly currency: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export interface ManagedProduct {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly category: { readonly id: string };
  readonly specifications: Readonly<Record<string, unknown>>;
  readonly price: Price | null;
  readonly prices: readonly Price[];
}

const CATEGORY = 'id slug name verticals features sortOrder version';
const PRICE = 'id unit material installation currency validFrom validUntil';
const PRODUCT = `id sku name description type active version createdAt updatedAt category { id }
  specifications { material color opacity uvProtection heatRejection visibleLightTransmission thicknessMicrons warrantyYears }
  price { ${PRICE} } prices { ${PRICE} }`;

/** What staff do with the catalogue: the arguments' types by name, and what is read of the answer. */
const OPERATIONS = {
  createProductCategory: [
    { input: 'CreateProductCategoryInput!' },
    `category { ${CATEGORY} } ${USER_ERRORS}`,
  ],
  updateProductCategory: [
    { id: 'ID!', expectedVersion: 'Int!', input: 'UpdateProductCategoryInput!' },
    `category { ${CATEGORY} } ${USER_ERRORS}`,
  ],
  deleteProductCategory: [{ id: 'ID!', expectedVersion: 'Int!' }, `deletedId ${USER_ERRORS}`],
  reorderProductCategories: [{ ids: '[ID!]!' }, `categories { ${CATEGORY} } ${USER_ERRORS}`],
  createProduct: [{ input: 'CreateProductInput!' }, `product { ${PRODUCT} } ${USER_ERRORS}`],
  updateProduct: [
    { id: 'ID!', expectedVersion: 'Int!', input: 'UpdateProductInput!' },
    `product { ${PRODUCT} } ${USER_ERRORS}`,
  ],
  activateProduct: [{ id: 'ID!', expectedVersion: 'Int!' }, `product { ${PRODUCT} } ${USER_ERRORS}`],
  deactivateProduct: [{ id: 'ID!', expectedVersion: 'Int!' }, `product { ${PRODUCT} } ${USER_ERRORS}`],
  setProductsActive: [{ ids: '[ID!]!', active: 'Boolean!' }, `id product { ${PRODUCT} } ${USER_ERRORS}`],
  deleteProduct: [{ id: 'ID!', expectedVersion: 'Int!' }, `deletedId ${USER_ERRORS}`],
  setProductPrice: [
    { productId: 'ID!', expectedVersion: 'Int', input: 'ProductPriceInput!' },
    `product { ${PRODUCT} } price { ${PRICE} } ${USER_ERRORS}`,
  ],
  deleteFuturePrice: [{ priceId: 'ID!', expectedVersion: 'Int' }, `product { ${PRODUCT} } ${USER_ERRORS}`],
} as const satisfies Record<string, readonly [Readonly<Record<string, string>>, string]>;

export type Operation = keyof typeof OPERATIONS;
export const MANAGING = Object.keys(OPERATIONS).filter((name): name is Operation => name in OPERATIONS);

/** The operation's document, with all its arguments as variables of their names. */
export const documentOf = (name: Operation): string => {
  const [types, answer] = OPERATIONS[name];
  const declared = Object.entries(types).map(([argument, type]) => `$${argument}: ${type}`);
  const passed = Object.keys(types).map((argument) => `${argument}: $${argument}`);
  return `mutation Manage(${declared.join(', ')}) { payload: ${name}(${passed.join(', ')}) { ${answer} } }`;
};

/** Everything that a payload of the catalogue may hold; each operation fills its own. */
export interface CatalogPayload {
  readonly id: string;
  readonly category: Category | null;
  readonly categories: readonly Category[];
  readonly product: ManagedProduct | null;
  readonly price: Price | null;
  readonly deletedId: string | null;
  readonly userErrors: readonly UserError[];
}

/** What somebody does with the catalogue; it may be refused by user errors, not otherwise. */
export const manager = (server: Server, { headers }: Session) => {
  const run = async <Answer>(name: Operation, variables: Variables): Promise<Answer> => {
    const data = await server.data<{ payload: Answer }>(documentOf(name), variables, headers);
    return data.payload;
  };
  const manage = (name: Operation, variables: Variables) => run<CatalogPayload>(name, variables);
  /** The product of a change that has to succeed. */
  const product = async (name: Operation, variables: Variables): Promise<ManagedProduct> =>
    present(await manage(name, variables), 'product');
  return {
    manage,
    product,
    bulk: (variables: Variables) => run<readonly CatalogPayload[]>('setProductsActive', variables),
    category: async (name: Operation, variables: Variables): Promise<Category> =>
      present(await manage(name, variables), 'category'),
    read: async (id: string): Promise<ManagedProduct | null> => {
      const document = `query ($id: ID!) { product(id: $id) { ${PRODUCT} } }`;
      return (await server.data<{ product: ManagedProduct | null }>(document, { id }, headers)).product;
    },
    categories: async (): Promise<readonly Category[]> => {
      const document = `{ productCategories { ${CATEGORY} } }`;
      return (await server.data<{ productCategories: readonly Category[] }>(document, {}, headers))
        .productCategories;
    },
  };
};
export type Manager = ReturnType<typeof manager>;

const present = <Name extends 'product' | 'category'>(payload: CatalogPayload, name: Name) => {
  const thing = payload[name];
  if (!thing) throw new Error(`Refused: ${JSON.stringify(payload.userErrors)}`);
  return thing;
};

let count = 0;
/** A category that nothing else has, changed as given. */
export const newCategory = (changes: Variables = {}) => {
  count += 1;
  return { slug: `categoria-${count}`, name: `Categoría ${count}`, verticals: ['RESIDENTIAL'], ...changes };
};

/** A product that nothing else has, changed as given. */
export const newProduct = (categoryId: string, changes: Variables = {}) => {
  count += 1;
  return { sku: `NUEVO-${count}`, name: `Lámina ${count}`, type: 'VINYL', categoryId, ...changes };
};
