import { LockMode } from '@mikro-orm/core';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { StaffCaller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';
import { dropAbandoned, lockFactor } from '../two-factor-store.js';
import type { AccountDependencies } from './account-dependencies.js';
import { countAttempt } from './attempts.js';
import { endSessions } from './end-sessions.js';
import { proofIn, settled, type Wait, wrong } from './prove-password.js';
import { takeAppCode } from './second-factor.js';
import { giveCodes, notNow, recordSwitch } from './two-factor-changes.js';

type Codes = Result<readonly string[]>;

/**
 * Turns two-factor on by a first code of the app; answers the recovery codes, and ends one's other sessions. Wrong codes count
 * with the other proofs of the session.
 */
export const confirmTwoFactor = ({ database, clock, box }: AccountDependencies) => {
  const confirm = async (
    transaction: Transaction,
    caller: StaffCaller,
    code: string,
    at: Date,
  ): Promise<Codes> => {
    const { id, sessionId } = caller.actor;
    await dropAbandoned(transaction, at);
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
  };
  return async (caller: StaffCaller, code: string): Promise<Codes | Wait> => {
    const at = clock.now();
    const attempt = proofIn(caller, at);
    const wait = await database.transaction((transaction) => countAttempt(transaction, attempt));
    if (wait > 0) return { wait };
    return database.transaction(async (transaction) =>
      settled(transaction, attempt, await confirm(transaction, caller, code, at)),
    );
  };
};
