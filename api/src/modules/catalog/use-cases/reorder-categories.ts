import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { idsFault } from '../../../kernel/pagination.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { reorder, SORT_STEP } from '../domain/reorder.js';
import { ProductCategory } from '../product-category.entity.js';
import { snapshotOf } from './change-category.js';
import { recordDone } from './record-change.js';

/** Products may still be added to the categories meanwhile: their references need only the rows' keys. */
const LOCK: Statement = {
  name: 'product_category_lock',
  text: 'select id from product_category order by id for no key update',
};

const namingFaults = (ids: readonly string[], known: ReadonlySet<string>): FaultList => {
  const faults = FaultList.for(['ids']);
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (!known.has(id)) faults.add('NOT_FOUND', { key: 'catalog.unknownCategory' }, String(index));
    else if (seen.has(id)) faults.add('INVALID', { key: 'catalog.repeated' }, String(index));
    seen.add(id);
  }
  return faults;
};

/** Puts the named categories into that order among themselves; the others keep their places. */
export const reorderCategories =
  ({ database, clock }: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  async (caller: Caller, ids: readonly string[]): Promise<Result<null>> => {
    const tooMany = idsFault(ids, ['ids']);
    if (tooMany.length > 0) return refuse(...tooMany);
    return database.transaction(async (transaction) => {
      await transaction.query(LOCK, []);
      const categories = await transaction.em.findAll(ProductCategory, {
        orderBy: { sortOrder: 'asc', name: 'asc', id: 'asc' },
      });
      const byId = new Map(categories.map((category) => [category.id, category]));
      const checked = namingFaults(ids, new Set(byId.keys())).result(null);
      if (!checked.ok) return checked;
      const work = { transaction, caller, now: clock.now() };
      for (const [index, id] of reorder([...byId.keys()], ids).entries()) {
        const category = byId.get(id);
        if (!category) throw new Error('Reordering named a category that is not there.');
        const before = snapshotOf(category);
        category.sortOrder = (index + 1) * SORT_STEP;
        await recordDone(work, category, { action: 'category.moved', before, after: snapshotOf(category) });
      }
      return accept(null);
    });
  };
