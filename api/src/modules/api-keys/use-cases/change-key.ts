import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import type { Clock } from '../../../kernel/clock.js';
import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import { ApiKey } from '../api-key.entity.js';
import { keyChanged } from '../events.js';

export interface ApiKeyDependencies {
  readonly database: Database;
  readonly clock: Clock;
}

export type KeyAction = 'apiKey.created' | 'apiKey.updated' | 'apiKey.rotated' | 'apiKey.revoked';

/** What the audit log keeps of a key. */
export const snapshotOf = (key: ApiKey) => ({
  name: key.name,
  publicId: key.publicId,
  permissions: key.permissions,
  discountLimit: key.discountLimit,
  budget: key.budget,
  networks: key.networks,
  expiresAt: key.expiresAt,
  previousUntil: key.previousUntil ?? null,
  revokedAt: key.revokedAt ?? null,
});

/** The key may do more than the caller. */
export const NOT_HELD: Fault = { code: 'FORBIDDEN', message: { key: 'apiKeys.notHeld' }, path: ['id'] };

export interface LockedKey {
  readonly key: ApiKey;
  readonly transaction: Transaction;
  readonly at: Date;
}

/**
 * Locks a key's row and lets `work` change it in one transaction, with its audit entry and the event that makes every
 * process read it anew.
 */
export const changeKey =
  ({ database, clock }: ApiKeyDependencies) =>
  async <T>(
    caller: Caller,
    id: string,
    action: KeyAction,
    work: (locked: LockedKey) => Result<T>,
  ): Promise<Result<T>> => {
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const key = await transaction.em.findOne(ApiKey, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!key) return refuse(notFound('id'));
      const [before, at] = [snapshotOf(key), clock.now()];
      const result = work({ key, transaction, at });
      if (!result.ok) return result;
      transaction.em.assign(key, { updatedAt: at });
      recordAudit(transaction, { ...caller, at, action, subjectId: id, before, after: snapshotOf(key) });
      transaction.emit(keyChanged(key, at));
      return result;
    });
  };
