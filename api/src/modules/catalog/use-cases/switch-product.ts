import { accept, type Result } from '../../../kernel/fault.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { lockProduct, recordProduct, snapshotOf } from './change-product.js';
import type { ChangeTarget } from './record-change.js';

/** Lets new quotes use a product, or not any more; quotations that already do keep it. Answers with its id. */
export const switchProduct =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, target: ChangeTarget, active: boolean): Promise<Result<string>> =>
    lockProduct(dependencies)(caller, target, async (locked) => {
      const { product } = locked;
      const before = snapshotOf(product);
      product.active = active;
      await recordProduct(locked, 'product.changed', {
        action: active ? 'product.activated' : 'product.deactivated',
        before,
        after: snapshotOf(product),
      });
      return accept(product.id);
    });
