import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import type { ProductData } from '../domain/parse-product.js';
import { announce, type CatalogEventType } from '../events.js';
import { Product } from '../product.entity.js';
import { type ChangeTarget, type Done, expected, recordDone, type Work } from './record-change.js';

/** The fields of a product that staff edit. */
export const dataOf = (product: Product): ProductData => ({
  sku: product.sku,
  name: product.name,
  description: product.description ?? null,
  type: product.type,
  categoryId: product.category.id,
  material: product.material ?? null,
  color: product.color ?? null,
  opacity: product.opacity ?? null,
  uvProtection: product.uvProtection ?? null,
  heatRejection: product.heatRejection ?? null,
  visibleLightTransmission: product.visibleLightTransmission ?? null,
  thicknessMicrons: product.thicknessMicrons ?? null,
  warrantyYears: product.warrantyYears ?? null,
});

export const snapshotOf = (product: Product) => ({ ...dataOf(product), active: product.active });

/** A product's row, locked until the transaction ends. */
const lockRow = ({ em }: Transaction, id: string): Promise<Product | null> =>
  em.findOne(Product, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** A product under its row lock, ready to be changed. */
export interface LockedProduct extends Work {
  readonly product: Product;
}

/**
 * Locks a product's row and lets `work` act on it in one transaction: of two simultaneous changes the second sees what
 * the first left. A fault saves nothing. `path` names the argument that holds the id.
 */
export const lockProduct =
  ({ database, clock }: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  async <T>(
    caller: Caller,
    target: ChangeTarget,
    work: (locked: LockedProduct) => Promise<Result<T>>,
    path = 'id',
  ): Promise<Result<T>> => {
    if (!isId(target.id)) return refuse(notFound(path));
    return database.transaction(async (transaction) => {
      const product = expected(await lockRow(transaction, target.id), target, path);
      if (!product.ok) return product;
      return work({ transaction, caller, now: clock.now(), product: product.value });
    });
  };

/** Saves a product's new version with its audit entry, and announces it; nothing of it when nothing differs. */
export const recordProduct = async (
  locked: LockedProduct,
  type: CatalogEventType,
  done: Done,
): Promise<void> => {
  const { product, transaction, now } = locked;
  if (!(await recordDone(locked, product, done))) return;
  const { id: productId, sku, version } = product;
  announce(transaction, type, now, { productId, sku, version, action: done.action });
};
