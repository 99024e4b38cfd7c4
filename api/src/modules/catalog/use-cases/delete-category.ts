import { accept, type Result } from '../../../kernel/fault.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { lockCategory, snapshotOf } from './change-category.js';
import { type ChangeTarget, inUse, recordDone } from './record-change.js';

/** Removes a category without products: the products' own reference refuses any other. */
export const deleteCategory =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, target: ChangeTarget): Promise<Result<string>> =>
    answerViolations(
      lockCategory(dependencies)(caller, target, async (locked) => {
        const { category, transaction } = locked;
        const { id } = category;
        const before = snapshotOf(category);
        transaction.em.remove(category);
        await recordDone(locked, category, { action: 'category.deleted', before, after: null });
        return accept(id);
      }),
      inUse('catalog.categoryInUse'),
    );
