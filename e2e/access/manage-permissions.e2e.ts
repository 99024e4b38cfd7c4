import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { documentOf, MANAGING, newCategory, newProduct } from '../support/manage-catalogue.js';

const NOBODY = '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a';

describe('managing the catalogue', () => {
  let server: Server;
  let support: Session;
  beforeAll(async () => {
    server = await startServer();
    support = await signIn(server, 'support');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(MANAGING)('%s is not for support nor for anonymous callers', async (name) => {
    const variables = {
      id: NOBODY,
      ids: [NOBODY],
      productId: NOBODY,
      priceId: NOBODY,
      expectedVersion: 1,
      active: false,
      input: name.includes('Price')
        ? { unit: 'SQUARE_METER', material: '1', installation: '1' }
        : name.includes('Category')
          ? newCategory()
          : newProduct(NOBODY),
    };
    for (const [code, sent] of [
      ['FORBIDDEN', support.headers],
      ['UNAUTHENTICATED', {}],
    ] as const) {
      const { body } = await server.gql(documentOf(name), variables, sent);
      expect(body).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(body.data).toBeFalsy();
    }
  });

  it('show versions, dates and price histories to staff only', async () => {
    for (const field of ['version', 'createdAt', 'updatedAt', 'prices { id }', 'category { version }']) {
      const document = `{ product(sku: "SEC-CLEAR-4") { ${field} } }`;
      await server.data(document, {}, support.headers);
      expect((await server.gql(document)).body).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });
});
