import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { hashPassword } from '../domain/password.js';
import { checkPassword } from '../domain/password-policy.js';
import type { Caller } from '../request-context.js';
import type { AccountDependencies } from './account-dependencies.js';
import { findManaged } from './find-managed.js';
import { savePassword } from './save-password.js';

/** Gives somebody else of the staff a new password and ends their sessions. Nobody sets the password of who may do more. */
export const setStaffPassword =
  ({ database, clock, shopName }: AccountDependencies) =>
  async (caller: Caller, id: string, newPassword: string): Promise<Result<null>> => {
    const found = await findManaged(database.reader(), caller, id);
    if (!found.ok) return found;
    const { email, name } = found.value;
    const owner = { email, name, shopName: await shopName(database) };
    const faults = checkPassword(newPassword, owner, ['newPassword']);
    if (faults.length > 0) return refuse(...faults);
    const passwordHash = await hashPassword(newPassword);
    const saved = await database.transaction((transaction) =>
      savePassword(transaction, found.value, {
        ...caller,
        at: clock.now(),
        action: 'staff.passwordSet',
        passwordHash,
      }),
    );
    return saved ? accept(null) : refuse(notFound('id'));
  };
