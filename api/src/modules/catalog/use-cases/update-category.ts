import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { type GivenCategory, parseCategory } from '../domain/parse-category.js';
import { lockCategory, slugFault, slugFaults, snapshotOf } from './change-category.js';
import { type ChangeTarget, recordDone } from './record-change.js';

/** Changes the given fields of a category and leaves the others. Answers with its id. */
export const updateCategory =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, target: ChangeTarget, changes: Partial<GivenCategory>): Promise<Result<string>> =>
    answerViolations(
      lockCategory(dependencies)(caller, target, async (locked) => {
        const { category, transaction } = locked;
        const before = snapshotOf(category);
        const faults = FaultList.for(['input']);
        const { slug, name, verticals, features } = category;
        const current = { slug, name, verticals, features };
        const data = parseCategory({ ...current, ...changes }, faults);
        faults.take(await slugFaults(transaction, data.slug, category.id));
        const checked = faults.result(data);
        if (!checked.ok) return checked;
        Object.assign(category, checked.value);
        const done = { action: 'category.updated', before, after: snapshotOf(category) };
        await recordDone(locked, category, done);
        return accept(category.id);
      }),
      slugFault,
    );
