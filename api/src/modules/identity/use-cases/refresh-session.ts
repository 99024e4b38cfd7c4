import { LockMode } from '@mikro-orm/core';
import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { sha256 } from '../../../kernel/random-text.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import type { AccessTokens, TokenHolder } from '../domain/access-token.js';
import { after, SESSION_SECONDS } from '../domain/session-life.js';
import { RefreshToken } from '../refresh-token.entity.js';
import { Session } from '../session.entity.js';
import { endSessions } from './end-sessions.js';
import type { Holders } from './holders.js';
import { isReuse, rotateToken } from './rotate-token.js';
import { type SignedIn, signedIn } from './signed-in.js';
import type { Device, SessionSubject } from './start-session.js';

export interface RefreshDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly holders: Holders;
}

type Kind = SessionSubject['kind'];

const ENDED: Fault = { code: 'SESSION_ENDED', message: { key: 'identity.sessionEnded' }, path: [] };

/** A token never moves to another session, so its session can be looked up before the lock is held. */
const SESSION_OF: Statement = {
  name: 'session_of_refresh_token',
  text: 'select session_id as id from refresh_token where hash = $1',
};

/** The session that a token belongs to, locked until the transaction ends, and the token as it is under the lock. */
const hold = async (transaction: Transaction, kind: Kind, hash: string, now: Date) => {
  const [found] = await transaction.query<{ id: string }>(SESSION_OF, [hash]);
  if (!found) return null;
  const { em } = transaction;
  const session = await em.findOneOrFail(Session, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const subjectId = kind === 'staff' ? session.staffUser?.id : session.customerAccountId;
  const stored = await em.findOne(RefreshToken, { hash });
  if (!subjectId || !stored || session.revokedAt || stored.expiresAt <= now) return null;
  return { session, stored, subjectId };
};

/** Ends a session whose token is in two hands, and says so in the audit log. */
const endReused = async (
  transaction: Transaction,
  { id, ip: before }: Session,
  ip: string | null,
  at: Date,
) => {
  await endSessions(transaction, { of: 'session', id, reason: 'tokenReused', at });
  recordAudit(transaction, {
    actor: { kind: 'system' },
    ip,
    at,
    action: 'session.tokenReused',
    subjectId: id,
    before: { ip: before, revokedReason: null },
    after: { ip, revokedReason: 'tokenReused' },
  });
};

interface Renewed {
  readonly holder: TokenHolder;
  readonly sessionId: string;
  readonly refreshToken: string;
}

/**
 * Exchanges a refresh token for an access token with the rights of this moment and for the refresh token that follows.
 * The session's row lock makes simultaneous calls take turns. Every reason to refuse answers alike.
 */
export const refreshSession = ({ database, clock, tokens, holders }: RefreshDependencies) => {
  const renew = (kind: Kind, token: string, { ip, userAgent }: Omit<Device, 'hash'>) =>
    database.transaction(async (transaction): Promise<Renewed | null> => {
      const now = clock.now();
      const held = await hold(transaction, kind, sha256(token), now);
      if (!held) return null;
      const { session, stored, subjectId } = held;
      if (isReuse(stored, now)) {
        await endReused(transaction, session, ip, now);
        return null;
      }
      const holder = await holders[kind](transaction, subjectId, { ip, at: now });
      if (!holder) return null;
      const refreshToken = await rotateToken(transaction, token, stored, now);
      const expiresAt = after(now, SESSION_SECONDS);
      transaction.em.assign(session, { ip, userAgent, lastUsedAt: now, expiresAt });
      return { holder, sessionId: session.id, refreshToken };
    });
  return async (
    kind: Kind,
    token: string | null,
    device: Omit<Device, 'hash'>,
  ): Promise<Result<SignedIn>> => {
    const renewed = token === null ? null : await renew(kind, token, device);
    return renewed ? accept(await signedIn(tokens, renewed.holder, renewed)) : refuse(ENDED);
  };
};

export type RefreshSession = ReturnType<typeof refreshSession>;
