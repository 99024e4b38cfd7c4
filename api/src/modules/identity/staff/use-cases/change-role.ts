import { LockMode } from '@mikro-orm/core';
import { notFound, versionFault } from '../../../../kernel/change-faults.js';
import type { Clock } from '../../../../kernel/clock.js';
import { type Fault, type Result, refuse } from '../../../../kernel/fault.js';
import { isStorable } from '../../../../kernel/text.js';
import type { Database } from '../../../../platform/database/database.js';
import type { Sql } from '../../../../platform/database/statement.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { type AuditRecord, recordAudit, type Snapshot } from '../../../audit/index.js';
import { outranks } from '../../domain/outranks.js';
import { roleSubject } from '../../domain/role-subject.js';
import type { Caller } from '../../request-context.js';
import { Role } from '../../role.entity.js';

/** What the use-cases of accounts and roles are made from. */
export interface StaffDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** The shop's name, which a module above this one knows. */
  readonly shopName: (sql: Sql) => Promise<string>;
}

export interface RoleTarget {
  readonly key: string;
  readonly expectedVersion: number;
}

const snapshotOf = (role: Role): Snapshot => ({
  key: role.key,
  name: role.name,
  description: role.description,
  permissions: [...role.permissions],
  discountLimit: role.discountLimit,
  requiresTwoFactor: role.requiresTwoFactor,
  accessHours: role.accessHours,
  accessNetworks: [...role.accessNetworks],
});

export const predefined = (...path: readonly string[]): Fault => ({
  code: 'FORBIDDEN',
  message: { key: 'role.predefined' },
  path,
});

/** The audit entry of a role that was just made. */
export const roleCreated = (caller: Caller, role: Role): AuditRecord => ({
  ...caller,
  at: role.createdAt,
  action: 'role.created',
  subjectId: roleSubject(role.key),
  before: null,
  after: snapshotOf(role),
});

export interface LockedRole {
  readonly role: Role;
  readonly transaction: Transaction;
  readonly at: Date;
}

/**
 * Locks a role, checks its version and that the caller holds what it grants, lets `work` act on it and saves everything
 * with the audit entry. Answers with its key.
 */
export const changeRole =
  ({ database, clock }: StaffDependencies) =>
  (
    caller: Caller,
    { key, expectedVersion }: RoleTarget,
    action: 'role.updated' | 'role.deleted',
    work: (locked: LockedRole) => Promise<Result<unknown>>,
  ): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
      const role = isStorable(key) ? await transaction.em.findOne(Role, { key }, lock) : null;
      if (!role) return refuse(notFound('key'));
      const conflict = versionFault(role.version, expectedVersion);
      if (conflict) return refuse(conflict);
      if (!outranks(caller.actor, [role])) {
        return refuse({ code: 'FORBIDDEN', message: { key: 'role.notHeld' }, path: ['key'] });
      }
      const at = clock.now();
      const before = snapshotOf(role);
      const done = await work({ role, transaction, at });
      if (!done.ok) return done;
      const after = action === 'role.deleted' ? null : snapshotOf(role);
      recordAudit(transaction, { ...caller, at, action, subjectId: roleSubject(key), before, after });
      return { ok: true, value: key };
    });
