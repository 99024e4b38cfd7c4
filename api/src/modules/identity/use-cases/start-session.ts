import { newId } from '../../../kernel/ids.js';
import { randomToken, sha256 } from '../../../kernel/random-text.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { after, SESSION_SECONDS } from '../domain/session-life.js';
import { RefreshToken } from '../refresh-token.entity.js';
import { Session } from '../session.entity.js';
import { StaffUser } from '../staff-user.entity.js';
import { endSessions } from './end-sessions.js';

/** Whose session it is. */
export interface SessionSubject {
  readonly kind: 'staff' | 'customer';
  /** The staff user's, or the customer account's. */
  readonly id: string;
}

/** What is known of the program at the other end. */
export interface Device {
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** SHA-256 of the browser's device cookie. */
  readonly hash: string;
}

export interface StartedSession {
  readonly sessionId: string;
  /** For the session's cookie; it is known nowhere else. */
  readonly refreshToken: string;
}

/** For how long after its end a session is kept: browsers of that time are still known. */
const KEPT_SECONDS = 90 * 24 * 60 * 60;

/**
 * Starts a session for somebody who has proven who they are, within the transaction that says so. A browser has one
 * session of each kind: the one before it ends.
 */
export const startSession = async (
  transaction: Transaction,
  { kind, id }: SessionSubject,
  { ip, userAgent, hash }: Device,
  now: Date,
): Promise<StartedSession> => {
  const { em } = transaction;
  await endSessions(transaction, { of: `${kind}Device`, id: hash, reason: 'replaced', at: now });
  const staffUser = kind === 'staff' ? em.getReference(StaffUser, id) : null;
  const customerAccountId = kind === 'customer' ? id : null;
  await em.nativeDelete(Session, {
    staffUser,
    customerAccountId,
    expiresAt: { $lt: after(now, -KEPT_SECONDS) },
  });
  const refreshToken = randomToken();
  const expiresAt = after(now, SESSION_SECONDS);
  const session = em.create(Session, {
    id: newId(),
    staffUser,
    customerAccountId,
    deviceHash: hash,
    userAgent,
    ip,
    createdAt: now,
    lastUsedAt: now,
    expiresAt,
  });
  em.create(RefreshToken, { hash: sha256(refreshToken), session, createdAt: now, expiresAt });
  return { sessionId: session.id, refreshToken };
};
