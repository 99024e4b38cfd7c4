import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { hashPassword, passwordMatches } from '../domain/password.js';
import { checkPassword } from '../domain/password-policy.js';
import type { StaffCaller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';
import type { AccountDependencies } from './account-dependencies.js';
import { savePassword } from './save-password.js';

const WRONG: Fault = {
  code: 'INVALID_CREDENTIALS',
  message: { key: 'identity.passwordWrong' },
  path: ['currentPassword'],
};
const SAME: Fault = { code: 'INVALID', message: { key: 'identity.passwordSame' }, path: ['newPassword'] };

export interface PasswordExchange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Exchanges one's own password for another one, and ends one's other sessions. */
export const changeMyPassword =
  ({ database, clock, shopName }: AccountDependencies) =>
  async (caller: StaffCaller, { currentPassword, newPassword }: PasswordExchange): Promise<Result<null>> => {
    const user = await database.reader().findOne(StaffUser, { id: caller.actor.id, active: true });
    const matches = await passwordMatches(currentPassword, user?.passwordHash ?? null);
    if (!user || !matches) return refuse(WRONG);
    const owner = { email: user.email, name: user.name, shopName: await shopName(database) };
    const faults = checkPassword(newPassword, owner, ['newPassword']);
    if (faults.length > 0) return refuse(...faults);
    if (await passwordMatches(newPassword, user.passwordHash)) return refuse(SAME);
    const passwordHash = await hashPassword(newPassword);
    const saved = await database.transaction((transaction) =>
      savePassword(transaction, user, {
        ...caller,
        at: clock.now(),
        action: 'staff.passwordChanged',
        passwordHash,
      }),
    );
    return saved ? accept(null) : refuse(WRONG);
  };
