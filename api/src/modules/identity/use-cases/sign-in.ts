import { LockMode } from '@mikro-orm/core';
import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isStorable } from '../../../kernel/text.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { SecretBox } from '../../../platform/secrets/secret-box.js';
import type { AccessTokens, StaffHolder } from '../domain/access-token.js';
import { passwordMatches } from '../domain/password.js';
import { StaffUser } from '../staff-user.entity.js';
import { countAttempt, excuse } from './attempts.js';
import { findAccess, type ReadTimeZone } from './find-access.js';
import { staffHolder } from './holders.js';
import type { Wait } from './prove-password.js';
import { recordFailedSignIn, recordSignIn } from './record-sign-in.js';
import { checkSecondFactor } from './second-factor.js';
import { signInScopes } from './sign-in-throttle.js';
import { type SignedIn, signedIn } from './signed-in.js';
import { type Device, type StartedSession, startSession } from './start-session.js';
import { strengthenPassword } from './strengthen-password.js';

export interface SignInDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly box: SecretBox;
  readonly timeZone: ReadTimeZone;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** A code of the app, or a recovery code; needed where two-factor is on. */
  readonly totp?: string | null;
}

/** Told to whoever has shown the password only. */
const CLOSED: Fault = { code: 'FORBIDDEN', message: { key: 'identity.outsideWindow' }, path: ['input'] };

const CODE_NEEDED: Fault = {
  code: 'TOTP_REQUIRED',
  message: { key: 'identity.codeNeeded' },
  path: ['input', 'totp'],
};

interface Admitted {
  readonly session: StartedSession;
  readonly holder: StaffHolder;
}

/** Longer texts are no address. */
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
  database.reader().findOne(StaffUser, { email, active: true });

interface Admission extends Pick<SignInDependencies, 'box' | 'timeZone'> {
  readonly transaction: Transaction;
  readonly device: Device;
  readonly at: Date;
}

/**
 * Lets somebody in who has shown the password, if the account is still what it was when the password was compared, and
 * with the second factor where there is one.
 */
const admit = async (
  { transaction, box, timeZone, device, at }: Admission,
  proven: StaffUser,
  totp: string | null | undefined,
): Promise<Result<Admitted>> => {
  const { id, version } = proven;
  const user = await transaction.em.findOne(
    StaffUser,
    { id, version, active: true },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (!user) return refuse(WRONG);
  await transaction.em.populate(user, ['roles']);
  const factor = await checkSecondFactor(box, { transaction, user, at, ip: device.ip }, totp);
  if (factor === 'MISSING') return refuse(CODE_NEEDED);
  if (factor === 'WRONG') return refuse(WRONG);
  const access = await findAccess(transaction, timeZone, user, { ip: device.ip, at });
  if (!access) return refuse(CLOSED);
  const session = await startSession(transaction, { kind: 'staff', id }, device, at);
  recordSignIn(transaction, user, session.sessionId, device, at);
  return accept({ session, holder: await staffHolder(transaction, user, access) });
};

/**
 * Exchanges a staff member's e-mail, password and second factor for a session. One answer for every reason to refuse, after
 * the same work. Attempts are counted before they are looked at, and excused when nothing was wrong.
 */
export const signIn =
  ({ database, clock, tokens, box, timeZone }: SignInDependencies) =>
  async ({ email, password, totp }: Credentials, device: Device): Promise<Result<SignedIn> | Wait> => {
    const at = clock.now();
    const address = addressOf(email);
    const attempt = { scopes: await signInScopes(database, address, device), at };
    const wait = await database.transaction((transaction) => countAttempt(transaction, attempt));
    if (wait > 0) return { wait };
    const user = await findUser(database, address);
    const proven = (await passwordMatches(password, user?.passwordHash ?? null)) ? user : null;
    const admitted = await database.transaction(async (transaction) => {
      const admission = { transaction, box, timeZone, device, at };
      const outcome = proven ? await admit(admission, proven, totp) : refuse(WRONG);
      for (const { code: reason } of outcome.ok ? [] : outcome.faults) {
        recordFailedSignIn(transaction, { user, email: address, reason }, device, at);
      }
      if (outcome.ok || !outcome.faults.includes(WRONG)) await excuse(transaction, attempt, outcome.ok);
      return outcome;
    });
    if (!admitted.ok) return admitted;
    if (proven) await strengthenPassword(database, proven, password);
    const { holder, session } = admitted.value;
    return accept(await signedIn(tokens, holder, session));
  };

export type SignIn = ReturnType<typeof signIn>;
