import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { type GivenCategory, parseCategory } from '../domain/parse-category.js';
import { SORT_STEP } from '../domain/reorder.js';
import { ProductCategory } from '../product-category.entity.js';
import { slugFault, slugFaults, snapshotOf } from './change-category.js';
import { recordDone } from './record-change.js';

const LAST: Statement = {
  name: 'product_category_last',
  text: 'select coalesce(max(sort_order), 0) as last from product_category',
};

/** Adds a category at the end of the shop's order. Answers with its id. */
export const createCategory =
  ({ database, clock }: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, input: GivenCategory): Promise<Result<string>> =>
    answerViolations(
      database.transaction(async (transaction) => {
        const id = newId();
        const now = clock.now();
        const faults = FaultList.for(['input']);
        const data = parseCategory(input, faults);
        faults.take(await slugFaults(transaction, data.slug, id));
        const checked = faults.result(data);
        if (!checked.ok) return checked;
        const [end] = await transaction.query<{ last: number }>(LAST, []);
        const category = transaction.em.create(ProductCategory, {
          id,
          ...checked.value,
          sortOrder: (end?.last ?? 0) + SORT_STEP,
          createdAt: now,
          updatedAt: now,
        });
        const done = { action: 'category.created', before: null, after: snapshotOf(category) };
        await recordDone({ transaction, caller, now }, category, done);
        return accept(id);
      }),
      slugFault,
    );
