import { accept, type Result } from '../../../kernel/fault.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { lockProduct, recordProduct, snapshotOf } from './change-product.js';
import { type ChangeTarget, inUse } from './record-change.js';

/** Removes a product that no quotation ever used, with its prices: the quotations' own reference refuses any other. */
export const deleteProduct =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, target: ChangeTarget): Promise<Result<string>> =>
    answerViolations(
      lockProduct(dependencies)(caller, target, async (locked) => {
        const { product, transaction } = locked;
        const { id } = product;
        const before = snapshotOf(product);
        transaction.em.remove(product);
        await recordProduct(locked, 'product.changed', { action: 'product.deleted', before, after: null });
        return accept(id);
      }),
      inUse('catalog.productInUse'),
    );
