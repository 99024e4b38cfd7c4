import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { hashOf, newToken } from '../domain/refresh-token.js';
import { after, SESSION_SECONDS } from '../domain/session-life.js';
import { RefreshToken } from '../refresh-token.entity.js';
import { Session } from '../session.entity.js';
import { StaffUser } from '../staff-user.entity.js';

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
  readonly hash: string | null;
}

export interface StartedSession {
  readonly sessionId: string;
  /** For the session's cookie; it is known nowhere else. */
  readonly refreshToken: string;
}

/** Starts a session for somebody who has proven who they are, within the transaction that says so. */
export const startSession = (
  { em }: Transaction,
  { kind, id }: SessionSubject,
  { ip, userAgent, hash }: Device,
  now: Date,
): StartedSession => {
  const refreshToken = newToken();
  const expiresAt = after(now, SESSION_SECONDS);
  const session = em.create(Session, {
    id: newId(),
    staffUser: kind === 'staff' ? em.getReference(StaffUser, id) : null,
    customerAccountId: kind === 'customer' ? id : null,
    deviceHash: hash,
    userAgent,
    ip,
    createdAt: now,
    lastUsedAt: now,
    expiresAt,
  });
  em.create(RefreshToken, { hash: hashOf(refreshToken), session, createdAt: now, expiresAt });
  return { sessionId: session.id, refreshToken };
};
