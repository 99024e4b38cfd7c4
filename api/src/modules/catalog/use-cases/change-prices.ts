import type { Result } from '../../../kernel/fault.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import type { PriceData } from '../domain/parse-price.js';
import { ProductPrice } from '../product-price.entity.js';
import { type LockedProduct, lockProduct, recordProduct } from './change-product.js';
import type { ChangeTarget } from './record-change.js';

/** A product under its row lock with all its prices: whoever alters them holds that lock. */
export interface LockedPrices extends LockedProduct {
  readonly history: readonly ProductPrice[];
}

/** {@link lockProduct} for changes of the product's prices. */
export const lockPrices =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  <T>(
    caller: Caller,
    target: ChangeTarget,
    work: (locked: LockedPrices) => Promise<Result<T>>,
    path: string,
  ): Promise<Result<T>> =>
    lockProduct(dependencies)(
      caller,
      target,
      async (locked) => {
        const history = await locked.transaction.em.find(ProductPrice, { product: locked.product });
        return work({ ...locked, history });
      },
      path,
    );

/** One price as the audit log keeps it; whole, so that an entry tells which price it is about. */
export const snapshotOfPrice = (price: (PriceData & { readonly validUntil?: string | null }) | null) => ({
  price: price && {
    unit: price.unit,
    material: price.material,
    installation: price.installation,
    currency: price.currency,
    validFrom: price.validFrom,
    validUntil: price.validUntil ?? null,
  },
});

/** Saves a product's new prices with their audit entry, and announces them. */
export const recordPrice = (
  locked: LockedPrices,
  action: 'price.set' | 'price.deleted',
  before: ReturnType<typeof snapshotOfPrice>,
  after: ReturnType<typeof snapshotOfPrice>,
): Promise<void> => recordProduct(locked, 'price.changed', { action, before, after });
