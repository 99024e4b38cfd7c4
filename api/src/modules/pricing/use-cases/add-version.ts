import { newId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import { type AuthoredChange, StaffUser } from '../../identity/index.js';
import type { RuleSet } from '../../quote-engine/index.js';
import { RuleSetActivation } from '../rule-set-activation.entity.js';
import { RuleSetVersion } from '../rule-set-version.entity.js';

/** Other writers of versions wait for the transaction's end; quotations, which only refer to versions, do not. */
const LOCK: Statement = {
  name: 'rule_set_lock',
  text: 'lock table rule_set_version in share row exclusive mode',
};

/** The newest version, which stays the newest until the transaction ends. */
export const lockNewestVersion = async (transaction: Transaction): Promise<RuleSetVersion> => {
  await transaction.query(LOCK, []);
  return transaction.em.findOneOrFail(
    RuleSetVersion,
    { number: { $gte: 1 } },
    { orderBy: { number: 'desc' } },
  );
};

const authorOf = ({ em }: Transaction, { actor }: AuthoredChange): StaffUser | null =>
  actor.kind === 'staff' ? em.getReference(StaffUser, actor.id) : null;

/** Saves the version that follows the newest one, under its lock. */
export const addVersion = (
  transaction: Transaction,
  change: AuthoredChange,
  newest: RuleSetVersion,
  rules: RuleSet,
  note: string | null,
): RuleSetVersion => {
  // Decimals say themselves in JSON as text, which is the form that is stored.
  const json: Record<string, unknown> = JSON.parse(JSON.stringify(rules));
  const version = transaction.em.create(RuleSetVersion, {
    id: newId(),
    number: newest.number + 1,
    rules: json,
    note,
    author: authorOf(transaction, change),
    createdAt: change.at,
  });
  recordAudit(transaction, {
    ...change,
    action: 'ruleSet.saved',
    subjectId: version.id,
    before: { ...newest.rules, number: newest.number },
    after: { ...json, number: version.number, note },
  });
  return version;
};

/** Puts a version in force from a moment on. */
export const addActivation = (
  transaction: Transaction,
  change: AuthoredChange,
  version: RuleSetVersion,
  activeFrom: Date,
): void => {
  const { at } = change;
  const author = authorOf(transaction, change);
  transaction.em.create(RuleSetActivation, { id: newId(), version, activeFrom, at, author });
  recordAudit(transaction, {
    ...change,
    action: 'ruleSet.activated',
    subjectId: version.id,
    before: null,
    after: { number: version.number, activeFrom: activeFrom.toISOString() },
  });
};
