import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { sessionEnded } from '../events.js';
import type { RevocationReason } from '../session.entity.js';

/** Which sessions: those of the staff user that the id names, of the customer account, or the one session itself. */
const OWNERS = { staff: 'staff_user_id', customer: 'customer_account_id', session: 'id' } as const;

const endBy = (owner: keyof typeof OWNERS): Statement => ({
  name: `session_end_by_${owner}`,
  text: `update session set revoked_at = $2, revoked_reason = $3
    where ${OWNERS[owner]} = $1 and revoked_at is null and expires_at > $2 and id is distinct from $4
    returning id`,
});
const STATEMENTS = { staff: endBy('staff'), customer: endBy('customer'), session: endBy('session') };

export interface Ending {
  readonly owner: keyof typeof OWNERS;
  readonly id: string;
  readonly reason: RevocationReason;
  readonly at: Date;
  /** A session to spare. */
  readonly except?: string;
}

/**
 * Ends sessions: their refresh tokens are worth nothing from the commit on, their access tokens are refused by every
 * process as soon as it hears, and their WebSockets are closed. Answers the ids of those that were still alive.
 */
export const endSessions = async (
  transaction: Transaction,
  { owner, id, reason, at, except }: Ending,
): Promise<readonly string[]> => {
  const ended = await transaction.query<{ id: string }>(STATEMENTS[owner], [id, at, reason, except ?? null]);
  for (const session of ended) transaction.emit(sessionEnded(session.id, at));
  return ended.map((session) => session.id);
};

/** Ends every session of a staff user: the password or the roles changed, or the account was closed. */
export const endSessionsOf = (
  transaction: Transaction,
  staffUserId: string,
  reason: RevocationReason,
  at: Date,
): Promise<readonly string[]> => endSessions(transaction, { owner: 'staff', id: staffUserId, reason, at });
