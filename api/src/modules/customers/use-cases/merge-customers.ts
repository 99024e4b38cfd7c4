import { accept, type Result } from '../../../kernel/fault.js';
import type { Statement } from '../../../platform/database/statement.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import type { Belongings } from '../belongings.js';
import type { Customer } from '../customer.entity.js';
import { announceMerge } from '../events.js';
import type { MergeCustomersInput } from '../graphql/merge.input.js';
import { MergedCustomer } from '../merged-customer.entity.js';
import { type CustomerDependencies, snapshotOf } from './change-customer.js';
import { checkMerge } from './check-merge.js';
import { lockPair } from './lock-pair.js';

export interface MergeDependencies extends CustomerDependencies {
  readonly belongings: readonly Belongings[];
}

/** Whoever was merged into the one that goes now leads to the one that stays: one step from any old id. */
const LEAD_ON: Statement = {
  name: 'customer_merges_lead_on',
  text: 'update merged_customer set kept_id = $1 where kept_id = $2',
};

/** What the audit log tells of a customer that takes part. */
const told = (customer: Customer) => ({
  ...snapshotOf(customer),
  accountId: customer.account?.id ?? null,
  ownerId: customer.owner?.id ?? null,
});

/**
 * Merges one customer into another, in one transaction: the values chosen are set, what belongs to the one changes hands,
 * and its id leads to the other from then on. Of merges that cross, the second finds one of its customers gone; a merge that
 * is repeated answers as the first time. Answers with the id of the one that is kept.
 */
export const mergeCustomers =
  ({ database, clock, readableBy, belongings }: MergeDependencies) =>
  (caller: Caller, input: MergeCustomersInput): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      const locked = await lockPair(transaction, input, readableBy(caller.actor));
      if (!locked.ok) return locked;
      if ('doneId' in locked.value) return accept(locked.value.doneId);
      const { kept, merged } = locked.value;
      const pair = { keptId: kept.id, mergedId: merged.id };
      const others = [];
      for (const { check } of belongings) others.push(...(await check(transaction, pair, caller.actor)));
      const checked = await checkMerge(transaction, locked.value, input, others);
      if (!checked.ok) return checked;

      const at = clock.now();
      const before = { kept: told(kept), merged: told(merged) };
      const { em } = transaction;
      const account = kept.account ?? merged.account;
      const owner = kept.owner ?? merged.owner;
      const values = { ...checked.value, account, owner, updatedAt: at };
      em.assign(kept, values, { mergeObjectProperties: false });
      await em.flush();
      for (const { move } of belongings) await move(transaction, pair);
      await transaction.query(LEAD_ON, [pair.keptId, pair.mergedId]);
      em.remove(merged);
      em.create(MergedCustomer, { id: pair.mergedId, kept, owner: merged.owner, mergedAt: at });
      await em.flush();

      const { keptId, mergedId } = pair;
      recordAudit(transaction, {
        ...caller,
        at,
        action: 'customer.merged',
        subjectId: keptId,
        before: { ...before.kept, mergedId: null },
        after: { ...told(kept), mergedId },
      });
      recordAudit(transaction, {
        ...caller,
        at,
        action: 'customer.mergedInto',
        subjectId: mergedId,
        before: { ...before.merged, keptId: null },
        after: { keptId },
      });
      announceMerge(transaction, pair, kept.version, at);
      return accept(keptId);
    });
