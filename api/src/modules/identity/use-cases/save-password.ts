import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import { hashPassword } from '../domain/password.js';
import { checkPassword } from '../domain/password-policy.js';
import type { Caller } from '../request-context.js';
import type { AccountDependencies } from './account-dependencies.js';
import { endSessions } from './end-sessions.js';
import type { Proven } from './prove-password.js';

export interface NewPassword {
  readonly password: string;
  readonly action: 'staff.passwordChanged' | 'staff.passwordSet';
  /** A session that goes on. */
  readonly except?: string;
}

/**
 * Gives a new password, which stands at `newPassword` of the arguments, to an account that is locked, and ends its
 * sessions. The audit log hears when, never what.
 */
export const savePassword = async (
  { transaction, user, at }: Proven,
  { shopName }: AccountDependencies,
  caller: Caller,
  { password, action, except }: NewPassword,
): Promise<Result<null>> => {
  const { id, email, name } = user;
  const faults = checkPassword(password, { email, name, shopName: await shopName(transaction) }, [
    'newPassword',
  ]);
  if (faults.length > 0) return refuse(...faults);
  const before = { changedAt: user.passwordChangedAt ?? null };
  const passwordHash = await hashPassword(password);
  transaction.em.assign(user, { passwordHash, passwordChangedAt: at, updatedAt: at });
  await endSessions(transaction, { of: 'staff', id, reason: 'passwordChanged', at, except });
  recordAudit(transaction, {
    ...caller,
    at,
    action,
    subjectId: id,
    before,
    after: { changedAt: at },
  });
  return accept(null);
};
