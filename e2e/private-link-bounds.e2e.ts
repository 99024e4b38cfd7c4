import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft, createPending, type Quotation } from './support/quotes.js';
import { walkFields } from './support/walk-fields.js';

const asHolder = (token: string) => ({ authorization: `Quotation ${token}` });

/** Everything that the shop and other people have and the link must not show. */
const MARKS = {
  metadata: 'SECRETO-DE-OTRO-SISTEMA',
  otherCustomer: 'Otra Persona',
  sellersAddress: 'ventas@lamina.demo',
} as const;

const SET_UP = /* GraphQL */ `mutation SetUp($id: ID!, $version: Int!, $seller: ID!, $customer: ID!, $customerVersion: Int!, $metadata: String!) {
  assignSeller(id: $id, sellerId: $seller, expectedVersion: $version) { userErrors { code } }
  updateCustomer(id: $customer, expectedVersion: $customerVersion, input: { metadata: [{ key: "crm", value: $metadata }] }) {
    userErrors { code }
  }
}`;

/** What the walk must meet and not see: everything of the shop's own, and the rest of its customer. */
const REFUSED: readonly string[] = [
  'Customer.createdAt',
  'Customer.history',
  'Customer.metadata',
  'Customer.properties',
  'Customer.quotations',
  'Customer.updatedAt',
  'Customer.vehicles',
  'Customer.version',
  'Product.costPerSquareMeter',
  'Product.createdAt',
  'Product.prices',
  'Product.updatedAt',
  'Product.version',
  'ProductCategory.createdAt',
  'ProductCategory.updatedAt',
  'ProductCategory.version',
  'Property.createdAt',
  'Property.sourceId',
  'Property.updatedAt',
  'Property.version',
  'Quotation.messages',
  'Quotation.revisions',
  'Quotation.seller',
  'Quotation.workOrderUrl',
  'Vehicle.createdAt',
  'Vehicle.sourceId',
  'Vehicle.updatedAt',
  'Vehicle.version',
];

describe('what hangs from a quotation that its private link opens', () => {
  let server: Server;
  let staff: Session;
  let mine: Quotation;
  let draftOfMine: Quotation;
  let sellersName: string;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'admin');
    const customer = { name: 'Ana Muñoz', email: 'ana@example.com' };
    mine = await createPending(server, { customer });
    await createPending(server, { customer: { name: MARKS.otherCustomer, email: 'otra@example.com' } });
    const { quotation } = await server.data<{ quotation: { customer: { id: string; version: number } } }>(
      'query ($id: ID!) { quotation(id: $id) { customer { id version } } }',
      { id: mine.id },
      staff.headers,
    );
    const { customer: record } = quotation;
    draftOfMine = await createDraft(server, staff, { customer: null, customerId: record.id });
    const sales = await signIn(server, 'sales');
    const { viewer } = await server.data<{ viewer: { id: string; name: string } }>(
      '{ viewer { id name } }',
      {},
      sales.headers,
    );
    sellersName = viewer.name;
    const done = await server.data<object>(
      SET_UP,
      {
        id: mine.id,
        version: mine.version,
        seller: viewer.id,
        customer: record.id,
        customerVersion: record.version,
        metadata: MARKS.metadata,
      },
      staff.headers,
    );
    expect(JSON.stringify(done)).not.toContain('"code"');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** How the holder reaches the quotation. */
  const ways = [
    ['quotationByToken, with the token as an argument', 'quotationByToken(token: $token)', {}],
    ['quotation, with the token as the credential', 'quotation(id: $id)', { header: true }],
    ['quotationByToken, with both', 'quotationByToken(token: $token)', { header: true }],
  ] as const;

  const ask = (root: string, header: boolean, path: string) => {
    const argument = root.includes('$token') ? '$token: String!' : '$id: ID!';
    const variables = root.includes('$token') ? { token: mine.accessToken } : { id: mine.id };
    const headers = header ? asHolder(mine.accessToken) : {};
    return server.gql<object>(`query (${argument}) { ${root} ${path} }`, variables, headers);
  };

  it.each(ways)('%s: field by field, is its own or refused', async (_, root, how) => {
    const refused = new Set<string>();
    let seen = 0;
    await walkFields('Quotation', async ({ name, selection }) => {
      const { body } = await ask(root, 'header' in how, selection);
      const code = body.errors?.[0]?.extensions?.code;
      if (body.errors) {
        expect(['UNAUTHENTICATED', 'FORBIDDEN'], selection).toContain(code);
        expect(body.data ?? null, selection).toBeNull();
        refused.add(name);
        return false;
      }
      seen += 1;
      const text = JSON.stringify(body);
      for (const mark of [...Object.values(MARKS), sellersName, draftOfMine.id, draftOfMine.number]) {
        expect(text, selection).not.toContain(mark);
      }
      return true;
    });
    expect([...refused].sort()).toEqual(REFUSED);
    expect(seen).toBeGreaterThan(100);
  });
});
