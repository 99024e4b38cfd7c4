import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { isStorable } from '../../../kernel/text.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Violation } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { ProductCategory } from '../product-category.entity.js';
import { type ChangeTarget, expected, type Work } from './record-change.js';

/** A category as the audit log keeps it. */
export const snapshotOf = ({ slug, name, verticals, features, sortOrder }: ProductCategory) => ({
  slug,
  name,
  verticals: [...verticals],
  features: [...features],
  sortOrder,
});

/** A category under its row lock, ready to be changed. */
export interface LockedCategory extends Work {
  readonly category: ProductCategory;
}

/** Locks a category's row and lets `work` act on it in one transaction. A fault saves nothing. */
export const lockCategory =
  ({ database, clock }: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  async (
    caller: Caller,
    target: ChangeTarget,
    work: (locked: LockedCategory) => Promise<Result<string>>,
  ): Promise<Result<string>> => {
    const { id } = target;
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const lockMode = LockMode.PESSIMISTIC_WRITE;
      const category = expected(await transaction.em.findOne(ProductCategory, { id }, { lockMode }), target);
      if (!category.ok) return category;
      return work({ transaction, caller, now: clock.now(), category: category.value });
    });
  };

const SLUG_TAKEN = { code: 'TAKEN', message: { key: 'change.taken' }, path: ['input', 'slug'] } as const;

/** Whether another category has the slug, told together with everything else that is wrong. */
export const slugFaults = async (
  { em }: Transaction,
  slug: string,
  ownId: string,
): Promise<readonly Fault[]> => {
  const taken = isStorable(slug) && (await em.count(ProductCategory, { slug, id: { $ne: ownId } })) > 0;
  return taken ? [SLUG_TAKEN] : [];
};

/** What a simultaneous change can still break after {@link slugFaults}. */
export const slugFault = ({ kind }: Violation): Fault | null => (kind === 'unique' ? SLUG_TAKEN : null);
