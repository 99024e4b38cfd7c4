import { LockMode } from '@mikro-orm/core';
import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isStorable } from '../../../kernel/text.js';
import type { Database } from '../../../platform/database/database.js';
import { recordAudit } from '../../audit/index.js';
import type { AccessTokens } from '../domain/access-token.js';
import { passwordMatches } from '../domain/password.js';
import { StaffUser } from '../staff-user.entity.js';
import { staffHolder } from './holders.js';
import { type SignedIn, signedIn } from './signed-in.js';
import { type Device, startSession } from './start-session.js';

export interface SignInDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Longer texts are refused before the costly hash is computed. */
const LONGEST_PASSWORD = 1_000;

const WRONG: Fault = {
  code: 'INVALID_CREDENTIALS',
  message: { key: 'identity.invalidCredentials' },
  path: ['input'],
};

/** The account that the password opens; null for every reason why there is none, after the same work. */
const provenUser = async (
  database: Database,
  { email, password }: Credentials,
): Promise<StaffUser | null> => {
  const address = email.trim().toLowerCase();
  const user = isStorable(address)
    ? await database.reader().findOne(StaffUser, { email: address, active: true }, { populate: ['roles'] })
    : null;
  const candidate = password.slice(0, LONGEST_PASSWORD + 1);
  const matches = await passwordMatches(candidate, user?.passwordHash ?? null);
  return matches && password.length <= LONGEST_PASSWORD ? user : null;
};

/** Exchanges a staff member's e-mail and password for a session. One answer for every reason to refuse. */
export const signIn =
  ({ database, clock, tokens }: SignInDependencies) =>
  async (credentials: Credentials, device: Device): Promise<Result<SignedIn>> => {
    const proven = await provenUser(database, credentials);
    if (!proven) return refuse(WRONG);
    const started = await database.transaction(async (transaction) => {
      const { id, version } = proven;
      // What was proven must still hold: a new password or a closed account has another version.
      const user = await transaction.em.findOne(
        StaffUser,
        { id, version, active: true },
        { lockMode: LockMode.PESSIMISTIC_READ },
      );
      if (!user) return null;
      const at = clock.now();
      const session = startSession(transaction, { kind: 'staff', id }, device, at);
      recordAudit(transaction, {
        actor: { kind: 'staff', id, name: user.name },
        ip: device.ip,
        at,
        action: 'staff.signedIn',
        subjectId: id,
        before: null,
        after: { sessionId: session.sessionId, userAgent: device.userAgent },
      });
      return session;
    });
    return started ? accept(await signedIn(tokens, staffHolder(proven), started)) : refuse(WRONG);
  };

export type SignIn = ReturnType<typeof signIn>;
