import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { NOBODY } from './record-audit.js';

/** Of those who act without an account of the shop's own, name and network address are theirs as well. */
const BY_CUSTOMERS = `actor_kind in ('customer', 'link', 'anonymous')`;

const MASK: Statement = {
  name: 'audit_mask',
  text: `update audit_entry set before = audit_masked(before), after = audit_masked(after),
      actor_name = case when ${BY_CUSTOMERS} then null else actor_name end,
      ip = case when ${BY_CUSTOMERS} then null else ip end
    where subject_id = any($1::uuid[])`,
};

const MASK_TEXTS: Statement = {
  name: 'audit_mask_texts',
  text: `update audit_entry set before = audit_masked_texts(before, $2), after = audit_masked_texts(after, $2),
      ip = case when ${BY_CUSTOMERS} then null else ip end
    where subject_id = any($1::uuid[]) and (audit_masked_texts(before, $2) is distinct from before
      or audit_masked_texts(after, $2) is distinct from after)`,
};

const FORGET_ACTOR: Statement = {
  name: 'audit_forget_actor',
  text: `update audit_entry set actor_name = null, ip = null
    where actor_id = $1 and (actor_name is not null or ip is not null)`,
};

export interface Forgotten {
  /** Whose actions the log tells without name and network address from now on. */
  readonly actorId: string;
  /** What is gone, or no longer tells whose it was: all values are hidden. */
  readonly subjectIds: readonly string[];
  /** What stays, but for these texts, in small letters; what nobody known tried with them is hidden too. */
  readonly spared: { readonly subjectIds: readonly string[]; readonly texts: readonly string[] };
}

/** Hides somebody's data in the log. That something was done, when, and in which fields can be told as before. Three statements. */
export const eraseFromAudit = async (
  transaction: Transaction,
  { actorId, subjectIds, spared }: Forgotten,
): Promise<void> => {
  await transaction.query(MASK, [subjectIds]);
  await transaction.query(MASK_TEXTS, [[...spared.subjectIds, NOBODY], spared.texts]);
  await transaction.query(FORGET_ACTOR, [actorId]);
};
