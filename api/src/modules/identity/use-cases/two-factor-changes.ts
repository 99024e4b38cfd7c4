import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import { newRecoveryCodes, recoveryCodeHash } from '../domain/recovery-code.js';
import type { Caller, StaffCaller } from '../request-context.js';
import { replaceCodes } from '../two-factor-store.js';
import type { AccountDependencies } from './account-dependencies.js';
import { type Proven, provePassword, type Wait, wrong } from './prove-password.js';
import { checkSecondFactor } from './second-factor.js';

/** Two-factor is not in the state that a change needs. */
export const notNow = (key: string): Fault => ({ code: 'INVALID', message: { key }, path: [] });

/** Gives new recovery codes in place of the old ones; they are shown once and known nowhere else. */
export const giveCodes = async ({ transaction, user }: Proven): Promise<readonly string[]> => {
  const codes = newRecoveryCodes();
  await replaceCodes(transaction, user.id, codes.map(recoveryCodeHash));
  return codes;
};

/** Says in the audit log that an account's two-factor was turned on or off. */
export const recordSwitch = (
  { transaction, user, at }: Proven,
  caller: Caller,
  action: 'staff.twoFactorOn' | 'staff.twoFactorOff' | 'staff.twoFactorReset',
): void => {
  const on = action === 'staff.twoFactorOn';
  recordAudit(transaction, {
    ...caller,
    at,
    action,
    subjectId: user.id,
    before: { twoFactor: !on },
    after: { twoFactor: on },
  });
};

export interface BothFactors {
  readonly password: string;
  readonly code: string;
}

/** Asks for password and code again before `work` changes a second factor that is on. */
export const proveBoth = (dependencies: AccountDependencies) => {
  const prove = provePassword(dependencies);
  return <T>(
    caller: StaffCaller,
    { password, code }: BothFactors,
    work: (proven: Proven) => Promise<T>,
  ): Promise<Result<T> | Wait> =>
    prove(caller, { password }, async (proven) => {
      const outcome = await checkSecondFactor(dependencies.box, { ...proven, ip: caller.ip }, code);
      if (outcome === 'OFF') return refuse(notNow('identity.twoFactorOff'));
      return outcome === 'PASSED' ? accept(await work(proven)) : refuse(wrong('code'));
    });
};
