import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { passwordMatches } from '../domain/password.js';
import type { StaffCaller } from '../request-context.js';
import type { AccountDependencies } from './account-dependencies.js';
import { provePassword, type Wait } from './prove-password.js';
import { savePassword } from './save-password.js';

const SAME: Fault = { code: 'INVALID', message: { key: 'identity.passwordSame' }, path: ['newPassword'] };

export interface PasswordExchange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Exchanges one's own password for another one, and ends one's other sessions. */
export const changeMyPassword = (dependencies: AccountDependencies) => {
  const prove = provePassword(dependencies);
  return (
    caller: StaffCaller,
    { currentPassword, newPassword }: PasswordExchange,
  ): Promise<Result<null> | Wait> =>
    prove(caller, { password: currentPassword, path: 'currentPassword' }, async (proven) => {
      if (await passwordMatches(newPassword, proven.user.passwordHash)) return refuse(SAME);
      return savePassword(proven, dependencies, caller, {
        password: newPassword,
        action: 'staff.passwordChanged',
        except: caller.actor.sessionId,
      });
    });
};
