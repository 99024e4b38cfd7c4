import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import type { AuthoredChange } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';

export interface PasswordChange extends AuthoredChange {
  readonly action: 'staff.passwordChanged' | 'staff.passwordSet';
  readonly passwordHash: string;
}

/**
 * Gives a new password to the account as it was read, unless somebody changed the account since: then nothing is saved
 * and the answer is false. The audit log hears when, never what.
 */
export const savePassword = async (
  transaction: Transaction,
  { id, version }: Pick<StaffUser, 'id' | 'version'>,
  { passwordHash, actor, ip, at, action }: PasswordChange,
): Promise<boolean> => {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const user = await transaction.em.findOne(StaffUser, { id, version }, lock);
  if (!user) return false;
  const before = { passwordChangedAt: user.passwordChangedAt ?? null };
  transaction.em.assign(user, { passwordHash, passwordChangedAt: at, updatedAt: at });
  recordAudit(transaction, {
    actor,
    ip,
    at,
    action,
    subjectId: id,
    before,
    after: { passwordChangedAt: at },
  });
  return true;
};
