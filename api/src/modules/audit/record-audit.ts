import { newId } from '../../kernel/ids.js';
import type { Row } from '../../platform/database/insert-rows.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { AuditActorKind } from './actor-kind.js';
import { AuditEntry } from './audit-entry.entity.js';
import { changedFields, type Snapshot } from './changed-fields.js';
import { maskedFields } from './mask-secrets.js';

/** Who did it; a structural part of the request's actor, which lives in a module above this one. */
export interface AuditActor {
  readonly kind: AuditActorKind;
  readonly id?: string;
  readonly name?: string | null;
}

/** The subject of what was tried with an address that belongs to no account. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

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

/** The entry of a record; null when nothing differs. Secrets are masked once it is known whether they changed. */
const entryOf = ({ actor, before, after, ...rest }: AuditRecord) => {
  const changes = changedFields(before, after);
  if (!changes) return null;
  return {
    id: newId(),
    ...rest,
    actorKind: actor.kind,
    actorId: actor.id ?? null,
    actorName: actor.name ?? null,
    before: changes.before && maskedFields(changes.before),
    after: changes.after && maskedFields(changes.after),
  };
};

/**
 * Writes an audit entry within the transaction that made the change. Only the fields that differ are kept, without
 * secrets, so callers hand over whole snapshots. Saving nothing different writes no entry.
 */
export const recordAudit = (transaction: Transaction, record: AuditRecord): void => {
  const entry = entryOf(record);
  if (entry) transaction.em.create(AuditEntry, entry);
};

/** The same as rows of audit_entry, for a statement that inserts them with what they tell of. */
export const auditRows = (...records: readonly AuditRecord[]): Row[] =>
  records.flatMap((record) => {
    const entry = entryOf(record);
    if (!entry) return [];
    const { actorKind, actorId, actorName, subjectId, ...same } = entry;
    return {
      ...same,
      actor_kind: actorKind,
      actor_id: actorId,
      actor_name: actorName,
      subject_id: subjectId,
    };
  });
