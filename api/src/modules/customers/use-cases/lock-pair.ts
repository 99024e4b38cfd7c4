import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { MergePair } from '../belongings.js';
import { Customer } from '../customer.entity.js';

/** Locked in the order of their ids, so that merges that cross each other take turns. */
const LOCK = {
  name: 'customer_lock_pair',
  text: (andRule: string) =>
    `select c.id from customer c where c.id = any($1::uuid[]) ${andRule} order by c.id for update of c`,
};

/** Whether what was asked for is done already: both ids lead to the same customer, and the one to be merged is gone. */
const DONE = {
  name: 'customer_merge_done',
  text: (andRule: string) => `select c.id from merged_customer m join customer c on c.id = m.kept_id
    where m.id = $1 and c.id = coalesce((select kept_id from merged_customer where id = $2::uuid), $2::uuid) ${andRule}`,
};

export interface LockedPair {
  readonly kept: Customer;
  readonly merged: Customer;
}

/** A merge that was done before: the id of the customer that was kept. */
export interface DoneMerge {
  readonly doneId: string;
}

const nothing = (field: keyof MergePair): Fault => ({
  code: 'NOT_FOUND',
  message: { key: 'customer.notFound' },
  path: ['input', field],
});

const sameTwice: Fault = {
  code: 'INVALID',
  message: { key: 'customer.mergeSame' },
  path: ['input', 'mergedId'],
};

/** Both customers under their row locks, as the rule shows them; or that the merge was done before. */
export const lockPair = async (
  transaction: Transaction,
  { keptId, mergedId }: MergePair,
  rule: RowRule,
): Promise<Result<LockedPair | DoneMerge>> => {
  const ids = [keptId, mergedId].filter(isId);
  const rows = await queryRows<{ id: string }>(transaction, LOCK, [ids], rule);
  // In a statement of its own, so that it sees what the locks' last holder left.
  const found = await transaction.em.find(Customer, { id: { $in: rows.map(({ id }) => id) } });
  const byId = (id: string) => found.find((customer) => customer.id === id.toLowerCase());
  const [kept, merged] = [byId(keptId), byId(mergedId)];
  if (kept && kept === merged) return refuse(sameTwice);
  if (kept && merged) return accept({ kept, merged });
  const [done] =
    ids.length === 2 ? await queryRows<{ id: string }>(transaction, DONE, [mergedId, keptId], rule) : [];
  if (done) return accept({ doneId: done.id });
  return refuse(...(kept ? [] : [nothing('keptId')]), ...(merged ? [] : [nothing('mergedId')]));
};
