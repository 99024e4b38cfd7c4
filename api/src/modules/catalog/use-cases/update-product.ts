import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { type ProductChanges, parseProduct, withChanges } from '../domain/parse-product.js';
import { ProductCategory } from '../product-category.entity.js';
import { dataOf, lockProduct, recordProduct, snapshotOf } from './change-product.js';
import { checkReferences, productFault } from './product-faults.js';
import type { ChangeTarget } from './record-change.js';

/** Changes the given fields of a product and leaves the others; null clears. Answers with its id. */
export const updateProduct =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, target: ChangeTarget, changes: ProductChanges): Promise<Result<string>> =>
    answerViolations(
      lockProduct(dependencies)(caller, target, async (locked) => {
        const { product, transaction } = locked;
        const faults = FaultList.for(['input']);
        const data = parseProduct(withChanges(dataOf(product), changes), faults);
        await checkReferences(transaction, data, product.id, faults);
        const checked = faults.result(data);
        if (!checked.ok) return checked;
        const before = snapshotOf(product);
        const { categoryId, ...fields } = checked.value;
        const category = transaction.em.getReference(ProductCategory, categoryId);
        Object.assign(product, fields, { category });
        await recordProduct(locked, 'product.changed', {
          action: 'product.updated',
          before,
          after: snapshotOf(product),
        });
        return accept(product.id);
      }),
      productFault,
    );
