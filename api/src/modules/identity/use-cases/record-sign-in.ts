import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import { ANONYMOUS } from '../domain/actor.js';
import type { StaffUser } from '../staff-user.entity.js';
import type { Device } from './start-session.js';

/** The audit log's subject where an address belongs to no account. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

type User = Pick<StaffUser, 'id' | 'name'>;

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

/** Notes in the audit log that somebody tried to come in, with the address that was tried. */
export const recordFailedSignIn = (
  transaction: Transaction,
  user: Pick<User, 'id'> | null,
  email: string,
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
    after: { email, userAgent },
  });
