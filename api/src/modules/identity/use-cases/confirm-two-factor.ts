import { LockMode } from '@mikro-orm/core';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { StaffCaller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';
import { lockFactor } from '../two-factor-store.js';
import type { AccountDependencies } from './account-dependencies.js';
import { endSessions } from './end-sessions.js';
import { wrong } from './prove-password.js';
import { takeAppCode } from './second-factor.js';
import { giveCodes, notNow, recordSwitch } from './two-factor-changes.js';

/** Turns two-factor on by a first code of the app; answers the recovery codes, and ends one's other sessions. */
export const confirmTwoFactor =
  ({ database, clock, box }: AccountDependencies) =>
  (caller: StaffCaller, code: string): Promise<Result<readonly string[]>> =>
    database.transaction(async (transaction) => {
      const at = clock.now();
      const { id, sessionId } = caller.actor;
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const user = await transaction.em.findOne(StaffUser, { id, active: true }, lock);
      const stored = user && (await lockFactor(transaction, id));
      if (!stored) return refuse(notNow('identity.twoFactorNotStarted'));
      if (stored.isOn) return refuse(notNow('identity.twoFactorOn'));
      const proven = { transaction, user, at };
      if (!(await takeAppCode(box, proven, stored, code))) return refuse(wrong('code'));
      await endSessions(transaction, { of: 'staff', id, reason: 'twoFactorChanged', at, except: sessionId });
      recordSwitch(proven, caller, 'staff.twoFactorOn');
      return accept(await giveCodes(proven));
    });
