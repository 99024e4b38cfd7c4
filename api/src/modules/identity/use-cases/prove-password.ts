import { LockMode } from '@mikro-orm/core';
import type { Clock } from '../../../kernel/clock.js';
import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { passwordMatches } from '../domain/password.js';
import type { StaffCaller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';
import { type Attempt, countAttempt, excuse } from './attempts.js';
import { ACCOUNT_THROTTLE } from './sign-in-throttle.js';

/** Too many attempts have failed: nothing was looked at. */
export interface Wait {
  /** Seconds until the next attempt. */
  readonly wait: number;
}

/** An account whose holder has just shown its password again, locked until the transaction ends. */
export interface Proven {
  readonly transaction: Transaction;
  readonly user: StaffUser;
  readonly at: Date;
}

/** What is wrong with a password or a code that does not match. */
export const wrong = (path: string): Fault => ({
  code: 'INVALID_CREDENTIALS',
  message: { key: path === 'code' ? 'identity.codeWrong' : 'identity.passwordWrong' },
  path: [path],
});

/**
 * An attempt to prove something in an open session. Failures are counted per session: whoever found one open guesses no faster
 * than at the door, and cannot slow the owner down elsewhere.
 */
export const proofIn = ({ actor }: StaffCaller, at: Date): Attempt => ({
  scopes: [{ key: `proof:${actor.sessionId}`, rule: ACCOUNT_THROTTLE }],
  at,
});

/** Takes an attempt out of the count unless something was wrong; what it came to passes through. */
export const settled = async <T>(
  transaction: Transaction,
  attempt: Attempt,
  outcome: Result<T>,
): Promise<Result<T>> => {
  const failed = !outcome.ok && outcome.faults.some(({ code }) => code === 'INVALID_CREDENTIALS');
  if (!failed) await excuse(transaction, attempt, outcome.ok);
  return outcome;
};

/**
 * Asks a member of the staff for their password again before `work` changes how they come in, in one transaction. `path` is
 * where the password stands in the operation's arguments.
 */
export const provePassword =
  ({ database, clock }: { readonly database: Database; readonly clock: Clock }) =>
  async <T>(
    caller: StaffCaller,
    { password, path = 'password' }: { readonly password: string; readonly path?: string },
    work: (proven: Proven) => Promise<Result<T>>,
  ): Promise<Result<T> | Wait> => {
    const at = clock.now();
    const attempt = proofIn(caller, at);
    const wait = await database.transaction((transaction) => countAttempt(transaction, attempt));
    if (wait > 0) return { wait };
    const known = await database.reader().findOne(StaffUser, { id: caller.actor.id, active: true });
    const matches = await passwordMatches(password, known?.passwordHash ?? null);
    if (!known || !matches) return refuse(wrong(path));
    return database.transaction(async (transaction) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      // What was proven must still hold: a new password has another version.
      const user = await transaction.em.findOne(StaffUser, { id: known.id, version: known.version }, lock);
      const outcome = user ? await work({ transaction, user, at }) : refuse(wrong(path));
      return settled(transaction, attempt, outcome);
    });
  };
