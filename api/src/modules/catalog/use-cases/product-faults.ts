import type { Fault } from '../../../kernel/fault.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import { isId } from '../../../kernel/ids.js';
import { isStorable } from '../../../kernel/text.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Violation } from '../../../platform/database/violations.js';
import type { ProductData } from '../domain/parse-product.js';
import { Product } from '../product.entity.js';
import { ProductCategory } from '../product-category.entity.js';

const SKU_TAKEN = { code: 'TAKEN', message: { key: 'change.taken' }, path: ['input', 'sku'] } as const;
const UNKNOWN_CATEGORY = {
  code: 'NOT_FOUND',
  message: { key: 'catalog.unknownCategory' },
  path: ['input', 'categoryId'],
} as const;

/** What a simultaneous change can still break after {@link checkReferences}. */
export const productFault = ({ kind }: Violation): Fault =>
  kind === 'unique' ? SKU_TAKEN : UNKNOWN_CATEGORY;

/**
 * Adds what is wrong with a product beside its neighbours: its SKU is another's, its category is not there. The
 * database keeps both too; this only tells them together with everything else that is wrong.
 */
export const checkReferences = async (
  { em }: Transaction,
  { sku, categoryId }: ProductData,
  ownId: string,
  faults: FaultList,
): Promise<void> => {
  const taken = isStorable(sku) && (await em.count(Product, { sku, id: { $ne: ownId } })) > 0;
  if (taken) faults.take([SKU_TAKEN]);
  // Without a category there is a fault already.
  if (categoryId === '') return;
  const known = isId(categoryId) && (await em.count(ProductCategory, { id: categoryId })) > 0;
  if (!known) faults.take([UNKNOWN_CATEGORY]);
};
