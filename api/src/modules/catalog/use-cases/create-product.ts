import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { type GivenProduct, parseProduct } from '../domain/parse-product.js';
import { Product } from '../product.entity.js';
import { ProductCategory } from '../product-category.entity.js';
import { recordProduct, snapshotOf } from './change-product.js';
import { checkReferences, productFault } from './product-faults.js';

export interface NewProduct extends GivenProduct {
  readonly active: boolean;
}

/** Adds a product to the catalogue, without a price. Answers with its id. */
export const createProduct =
  ({ database, clock }: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, input: NewProduct): Promise<Result<string>> =>
    answerViolations(
      database.transaction(async (transaction) => {
        const id = newId();
        const now = clock.now();
        const faults = FaultList.for(['input']);
        const data = parseProduct(input, faults);
        await checkReferences(transaction, data, id, faults);
        const checked = faults.result(data);
        if (!checked.ok) return checked;
        const { categoryId, ...fields } = checked.value;
        const product = transaction.em.create(Product, {
          id,
          ...fields,
          category: transaction.em.getReference(ProductCategory, categoryId),
          active: input.active,
          createdAt: now,
          updatedAt: now,
        });
        await transaction.em.flush();
        await recordProduct({ transaction, caller, now, product }, 'product.changed', {
          action: 'product.created',
          before: null,
          after: snapshotOf(product),
        });
        return accept(id);
      }),
      productFault,
    );
