import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { databaseKind, signIn, startServer, until } from './support/index.js';
import { manager, newProduct } from './support/manage-catalogue.js';
import { create, createDraft, faultsOf, opening, quoteOf, submitted } from './support/quotes.js';
import { waitingForLocks } from './support/waiting.js';

const PRICE = { unit: 'SQUARE_METER', material: '10', installation: '5' };

// Another connection holds the moment between pricing and insert open; the embedded database has one connection only.
describe.runIf(databaseKind() === 'postgres')('a product deleted between its pricing and its insert', () => {
  it('is a fault of the quote, in a creation and in an update', async () => {
    await using server = await startServer();
    const session = await signIn(server, 'admin');
    const admin = manager(server, session);
    const [category] = await admin.categories();
    const client = new pg.Client(server.database.url);
    await client.connect();
    try {
      /** Deletes a new product while `work` is about to insert a line of it. */
      const whileDeleting = async <T>(work: (sku: string) => Promise<T>): Promise<T> => {
        const { id, sku } = await admin.product('createProduct', { input: newProduct(category?.id ?? '') });
        await admin.product('setProductPrice', { productId: id, input: PRICE });
        await client.query('begin');
        await client.query('delete from product_price where product_id = $1', [id]);
        await client.query('delete from product where id = $1', [id]);
        const working = work(sku);
        await until('the insert to wait', async () => (await waitingForLocks(server)) > 0);
        await client.query('commit');
        return working;
      };
      const quote = (sku: string) => quoteOf(opening({ items: [{ sku }] }));
      const created = await whileDeleting((sku) => create(server, submitted({ quote: quote(sku) })));
      const path = 'input.quote.properties.0.rooms.0.openings.0.items.0.sku';
      expect(faultsOf(created)).toEqual([`PRODUCT_NOT_AVAILABLE ${path}`]);
      const { id } = await createDraft(server, session);
      const updated = await whileDeleting((sku) => {
        const input = { quote: quote(sku) };
        return change(server, 'updateQuotation', { id, expectedVersion: 1, input }, session.headers);
      });
      expect(faultsOf(updated)).toEqual([`PRODUCT_NOT_AVAILABLE ${path}`]);
    } finally {
      await client.end();
    }
  });
});
