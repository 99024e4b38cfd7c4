import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { sessionEnded } from '../events.js';
import type { RevocationReason } from '../session.entity.js';

/** Which sessions an id names. */
const CONDITIONS = {
  session: 'id = $1',
  staff: 'staff_user_id = $1',
  roleHolders: 'staff_user_id in (select staff_user_id from staff_user_role where role_key = $1)',
  customer: 'customer_account_id = $1',
  staffDevice: 'device_hash = $1 and staff_user_id is not null',
  customerDevice: 'device_hash = $1 and customer_account_id is not null',
} as const;

const statementFor = (of: keyof typeof CONDITIONS): Statement => ({
  name: `session_end_of_${of}`,
  text: `update session set revoked_at = $2, revoked_reason = $3
    where id in (select id from session
      where ${CONDITIONS[of]} and revoked_at is null and expires_at > $2 and id is distinct from $4::uuid
      order by id for update)
    returning id`,
});

export interface Ending {
  /** What `id` is: a session's, or that of those whose sessions all end; of a role's holders, the role's key. */
  readonly of: keyof typeof CONDITIONS;
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
  { of, id, reason, at, except }: Ending,
): Promise<readonly string[]> => {
  const values = [id, at, reason, except ?? null];
  const ended = await transaction.query<{ id: string }>(statementFor(of), values);
  for (const session of ended) transaction.emit(sessionEnded(session.id, at));
  return ended.map((session) => session.id);
};

/** Ends every session of a staff user: the password or the roles changed, or the account was closed. */
export const endSessionsOf = (
  transaction: Transaction,
  staffUserId: string,
  reason: RevocationReason,
  at: Date,
): Promise<readonly string[]> => endSessions(transaction, { of: 'staff', id: staffUserId, reason, at });

/**
 * Ends the sessions of all who hold a role. Access tokens say what their holders may do: those who lose something must
 * not keep it until the token ends.
 */
export const endSessionsOfHolders = (
  transaction: Transaction,
  roleKey: string,
  at: Date,
): Promise<readonly string[]> =>
  endSessions(transaction, { of: 'roleHolders', id: roleKey, reason: 'rolesChanged', at });
