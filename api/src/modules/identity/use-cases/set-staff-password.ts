import type { Result } from '../../../kernel/fault.js';
import type { Caller } from '../request-context.js';
import type { AccountDependencies } from './account-dependencies.js';
import { lockManaged } from './lock-managed.js';
import { savePassword } from './save-password.js';

/** Gives somebody else of the staff a new password and ends their sessions. Nobody sets the password of who may do more. */
export const setStaffPassword =
  (dependencies: AccountDependencies) =>
  (caller: Caller, id: string, password: string): Promise<Result<null>> =>
    dependencies.database.transaction(async (transaction) => {
      const found = await lockManaged(transaction, caller, id);
      if (!found.ok) return found;
      const locked = { transaction, user: found.value, at: dependencies.clock.now() };
      return savePassword(locked, dependencies, caller, { password, action: 'staff.passwordSet' });
    });
