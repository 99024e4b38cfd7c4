import { newId } from '../../kernel/ids.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AuditEntry } from './audit-entry.entity.js';
import { changedFields, type Snapshot } from './changed-fields.js';

/** Who did it; a structural part of the request's actor, which lives in a module above this one. */
export interface AuditActor {
  readonly kind: string;
  readonly id?: string;
  readonly name?: string | null;
}

export interface AuditRecord {
  readonly actor: AuditActor;
  readonly ip: string | null;
  readonly at: Date;
  readonly action: string;
  readonly subjectId: string;
  /** The thing as it was; null when it is new. */
  readonly before: Snapshot | null;
  /** The thing as it is; null when it is gone. */
  readonly after: Snapshot | null;
}

/**
 * Writes an audit entry within the transaction that made the change. Only the fields that differ are kept, so callers
 * hand over whole snapshots (without secrets). Saving nothing different writes no entry.
 */
export const recordAudit = (transaction: Transaction, record: AuditRecord): void => {
  const { actor, before, after, ...rest } = record;
  const changes = changedFields(before, after);
  if (!changes) return;
  transaction.em.create(AuditEntry, {
    id: newId(),
    ...rest,
    ...changes,
    actorKind: actor.kind,
    actorId: actor.id ?? null,
    actorName: actor.name ?? null,
  });
};
