import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { predecessorOf } from '../domain/price-timeline.js';
import { ProductPrice } from '../product-price.entity.js';
import { lockPrices, recordPrice, snapshotOfPrice } from './change-prices.js';
import type { ChangeTarget } from './record-change.js';

/**
 * Takes back a price that has not begun: the one before it goes on to where this one would have ended. Answers with
 * the product's id. The version expected is the product's.
 */
export const deleteFuturePrice =
  (dependencies: CatalogDependencies) =>
  async (caller: Caller, { id, expectedVersion }: ChangeTarget): Promise<Result<string>> => {
    const found = isId(id) ? await dependencies.database.reader().findOne(ProductPrice, { id }) : null;
    if (!found) return refuse(notFound('priceId'));
    return lockPrices(dependencies)(
      caller,
      { id: found.product.id, expectedVersion },
      async (locked) => {
        const { history, transaction, product } = locked;
        const price = history.find((one) => one.id === found.id);
        if (!price) return refuse(notFound('priceId'));
        const { day } = await dependencies.pricesNow(transaction);
        if (price.validFrom <= day) {
          return refuse({ code: 'INVALID', message: { key: 'catalog.priceBegun' }, path: ['priceId'] });
        }
        const before = snapshotOfPrice(price);
        const predecessor = predecessorOf(history, price);
        const { validUntil } = price;
        // Gone before the other goes on: no two may overlap, not even for one statement.
        await transaction.em.remove(price).flush();
        if (predecessor) predecessor.validUntil = validUntil;
        await recordPrice(locked, 'price.deleted', before, snapshotOfPrice(null));
        return accept(product.id);
      },
      'priceId',
    );
  };
