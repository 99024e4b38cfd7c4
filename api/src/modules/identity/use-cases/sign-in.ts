import { LockMode } from '@mikro-orm/core';
import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isStorable } from '../../../kernel/text.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { AccessTokens } from '../domain/access-token.js';
import { passwordMatches } from '../domain/password.js';
import { StaffUser } from '../staff-user.entity.js';
import { countAttempt, excuse } from './attempts.js';
import { staffHolder } from './holders.js';
import { recordFailedSignIn, recordSignIn } from './record-sign-in.js';
import { signInScopes } from './sign-in-throttle.js';
import { type SignedIn, signedIn } from './signed-in.js';
import { type Device, type StartedSession, startSession } from './start-session.js';

export interface SignInDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Too many attempts have failed: nothing was looked at. */
export interface Wait {
  /** Seconds until the next attempt. */
  readonly wait: number;
}

/** Longer texts are refused before anything costly is done with them. */
const LONGEST_PASSWORD = 1_000;
const LONGEST_EMAIL = 320;

const WRONG: Fault = {
  code: 'INVALID_CREDENTIALS',
  message: { key: 'identity.invalidCredentials' },
  path: ['input'],
};

/** The address as accounts have it; of what cannot be one only so much as is worth keeping. */
const addressOf = (email: string): string => {
  const address = email.trim().toLowerCase().slice(0, LONGEST_EMAIL);
  return isStorable(address) ? address : '';
};

const findUser = (database: Database, email: string): Promise<StaffUser | null> =>
  database.reader().findOne(StaffUser, { email, active: true }, { populate: ['roles'] });

const isPasswordOf = async (user: StaffUser | null, password: string): Promise<boolean> => {
  const candidate = password.slice(0, LONGEST_PASSWORD + 1);
  const matches = await passwordMatches(candidate, user?.passwordHash ?? null);
  return matches && password.length <= LONGEST_PASSWORD;
};

/** Lets somebody in who has shown the password, if the account is still what it was when the password was compared. */
const admit = async (
  transaction: Transaction,
  { id, version }: StaffUser,
  device: Device,
  at: Date,
): Promise<Result<StartedSession>> => {
  const user = await transaction.em.findOne(
    StaffUser,
    { id, version, active: true },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (!user) return refuse(WRONG);
  const session = await startSession(transaction, { kind: 'staff', id }, device, at);
  recordSignIn(transaction, user, session.sessionId, device, at);
  return accept(session);
};

/**
 * Exchanges a staff member's e-mail and password for a session. One answer for every reason to refuse, after the same
 * work. Attempts are counted before they are looked at, and excused when they succeed.
 */
export const signIn =
  ({ database, clock, tokens }: SignInDependencies) =>
  async ({ email, password }: Credentials, device: Device): Promise<Result<SignedIn> | Wait> => {
    const at = clock.now();
    const address = addressOf(email);
    const attempt = { scopes: await signInScopes(database, address, device), at };
    const wait = await database.transaction((transaction) => countAttempt(transaction, attempt));
    if (wait > 0) return { wait };
    const user = await findUser(database, address);
    const proven = (await isPasswordOf(user, password)) ? user : null;
    const started = await database.transaction(async (transaction) => {
      const outcome = proven ? await admit(transaction, proven, device, at) : refuse(WRONG);
      if (outcome.ok) await excuse(transaction, attempt);
      else recordFailedSignIn(transaction, user, address, device, at);
      return outcome;
    });
    return started.ok && proven
      ? accept(await signedIn(tokens, staffHolder(proven), started.value))
      : refuse(WRONG);
  };

export type SignIn = ReturnType<typeof signIn>;
