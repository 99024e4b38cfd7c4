import { accept, type Result } from '../../../kernel/fault.js';
import type { Caller, StaffCaller } from '../request-context.js';
import { removeFactor } from '../two-factor-store.js';
import type { AccountDependencies } from './account-dependencies.js';
import { endSessionsOf } from './end-sessions.js';
import { lockManaged } from './lock-managed.js';
import type { Wait } from './prove-password.js';
import { type BothFactors, proveBoth, recordSwitch } from './two-factor-changes.js';

/** Turns one's own two-factor off. Where a role requires it, the next access token is good for setting it up only. */
export const disableTwoFactor = (dependencies: AccountDependencies) => {
  const prove = proveBoth(dependencies);
  return (caller: StaffCaller, factors: BothFactors): Promise<Result<null> | Wait> =>
    prove(caller, factors, async (proven) => {
      await removeFactor(proven.transaction, proven.user.id);
      recordSwitch(proven, caller, 'staff.twoFactorOff');
      return null;
    });
};

/** Turns somebody else's two-factor off, who has lost the app and the recovery codes, and ends their sessions. */
export const resetTwoFactor =
  ({ database, clock }: AccountDependencies) =>
  (caller: Caller, id: string): Promise<Result<null>> =>
    database.transaction(async (transaction) => {
      const found = await lockManaged(transaction, caller, id);
      if (!found.ok) return found;
      const at = clock.now();
      if (await removeFactor(transaction, id)) {
        recordSwitch({ transaction, user: found.value, at }, caller, 'staff.twoFactorReset');
        await endSessionsOf(transaction, id, 'twoFactorChanged', at);
      }
      return accept(null);
    });
