import { LockMode } from '@mikro-orm/core';
import { notFound, versionFault } from '../../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { isId } from '../../../../kernel/ids.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { recordAudit } from '../../../audit/index.js';
import { outranks } from '../../domain/outranks.js';
import type { Caller } from '../../request-context.js';
import type { Role } from '../../role.entity.js';
import { StaffUser } from '../../staff-user.entity.js';
import { OUTRANKED } from '../../use-cases/lock-managed.js';
import type { StaffDependencies } from './change-role.js';
import { lockAdmins } from './other-admins.js';
import { staffSnapshot } from './staff-account.js';

export interface StaffTarget {
  readonly id: string;
  readonly expectedVersion: number;
}

/** An account under its row lock, with the roles that it was found with. */
export interface LockedStaffUser {
  readonly user: StaffUser;
  readonly held: readonly Role[];
  readonly transaction: Transaction;
  readonly at: Date;
}

/**
 * Locks an account, checks its version and that it may do no more than the caller, lets `work` act on it and saves everything
 * with the audit entry. Nobody else can take an administrator away meanwhile. Answers with the id.
 */
export const changeStaffUser =
  ({ database, clock }: StaffDependencies) =>
  (
    caller: Caller,
    { id, expectedVersion }: StaffTarget,
    work: (locked: LockedStaffUser) => Promise<Result<null>>,
  ): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      await lockAdmins(transaction);
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
      const user = isId(id) ? await transaction.em.findOne(StaffUser, { id }, lock) : null;
      if (!user) return refuse(notFound('id'));
      const conflict = versionFault(user.version, expectedVersion);
      if (conflict) return refuse(conflict);
      const held = await user.roles.loadItems();
      if (!outranks(caller.actor, held)) return refuse(OUTRANKED);
      const at = clock.now();
      const before = staffSnapshot(user);
      const done = await work({ user, held, transaction, at });
      if (!done.ok) return done;
      await transaction.em.flush();
      const after = staffSnapshot(user);
      recordAudit(transaction, { ...caller, at, action: 'staff.updated', subjectId: user.id, before, after });
      return accept(user.id);
    });
