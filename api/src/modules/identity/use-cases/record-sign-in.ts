import type { Transaction } from '../../../platform/database/transaction.js';
import { NOBODY, recordAudit } from '../../audit/index.js';
import { ANONYMOUS } from '../domain/actor.js';
import type { StaffUser } from '../staff-user.entity.js';
import type { Device } from './start-session.js';

type User = Pick<StaffUser, 'id' | 'name'>;

/** Somebody who tried to come in. */
export interface Refused {
  /** Whose account it is, if the address belongs to one. */
  readonly user: Pick<User, 'id'> | null;
  /** The address that was tried. */
  readonly email: string;
  /** The code of what they were told. */
  readonly reason: string;
}

/** Notes in the audit log that somebody came in. */
export const recordSignIn = (
  transaction: Transaction,
  { id, name }: User,
  sessionId: string,
  { ip, userAgent }: Device,
  at: Date,
): void =>
  recordAudit(transaction, {
    actor: { kind: 'staff', id, name },
    ip,
    at,
    action: 'staff.signedIn',
    subjectId: id,
    before: null,
    after: { sessionId, userAgent },
  });

/** Notes in the audit log that somebody tried to come in, also one whose password was right. */
export const recordFailedSignIn = (
  transaction: Transaction,
  { user, email, reason }: Refused,
  { ip, userAgent }: Device,
  at: Date,
): void =>
  recordAudit(transaction, {
    actor: ANONYMOUS,
    ip,
    at,
    action: 'staff.signInFailed',
    subjectId: user?.id ?? NOBODY,
    before: null,
    after: { email, userAgent, reason },
  });
