import { notFound, versionFault } from '../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Violation } from '../../../platform/database/violations.js';
import { changedFields, recordAudit, type Snapshot } from '../../audit/index.js';
import type { Caller } from '../catalog-dependencies.js';

/** A transaction under way: who does it and when. */
export interface Work {
  readonly transaction: Transaction;
  readonly caller: Caller;
  readonly now: Date;
}

/** What is changed: by id, and of which version; null when any will do. */
export interface ChangeTarget {
  readonly id: string;
  readonly expectedVersion: number | null;
}

/** The thing under its row lock, if it is there and of the version that the change was made on. */
export const expected = <Thing extends { readonly version: number }>(
  found: Thing | null,
  { expectedVersion }: ChangeTarget,
  path = 'id',
): Result<Thing> => {
  if (!found) return refuse(notFound(path));
  const fault = versionFault(found.version, expectedVersion);
  return fault ? refuse(fault) : accept(found);
};

/** Others refer to what was to be deleted: which, the message says. */
export const inUse =
  (key: string) =>
  ({ kind }: Violation): Fault | null =>
    kind === 'reference' ? { code: 'IN_USE', message: { key }, path: ['id'] } : null;

/** What was done to a thing: its snapshots before and after, null where there is none. */
export interface Done {
  readonly action: string;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
}

/**
 * Saves what was done to a thing with its audit entry, and says whether anything differs: without, there is no new
 * version and nothing to tell.
 */
export const recordDone = async (
  { transaction, caller, now }: Work,
  thing: { readonly id: string; updatedAt: Date },
  done: Done,
): Promise<boolean> => {
  if (!changedFields(done.before, done.after)) return false;
  thing.updatedAt = now;
  recordAudit(transaction, { actor: caller.actor, ip: caller.ip, at: now, subjectId: thing.id, ...done });
  await transaction.em.flush();
  return true;
};
