import { LockMode } from '@mikro-orm/core';
import { notFound, versionFault } from '../../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { isId } from '../../../../kernel/ids.js';
import { recordAudit } from '../../../audit/index.js';
import { outranks } from '../../domain/outranks.js';
import type { Caller } from '../../request-context.js';
import type { Role } from '../../role.entity.js';
import { StaffUser } from '../../staff-user.entity.js';
import { endSessionsOf } from '../../use-cases/end-sessions.js';
import type { UpdateStaffUserInput } from '../graphql/staff-user.input.js';
import type { StaffDependencies } from './change-role.js';
import { emailTaken } from './email-taken.js';
import { hasOtherAdmins, lockAdmins } from './other-admins.js';
import { staffSnapshot, takeRoles, takeStaffEmail, takeStaffName } from './staff-account.js';

export interface StaffTarget {
  readonly id: string;
  readonly expectedVersion: number;
}

const outranked: Fault = { code: 'FORBIDDEN', message: { key: 'identity.outranked' }, path: ['id'] };
const lastAdmin: Fault = { code: 'FORBIDDEN', message: { key: 'staff.lastAdmin' }, path: ['id'] };

const keysOf = (roles: readonly Role[]): string[] => roles.map(({ key }) => key).sort();
const isAdmin = (active: boolean, roles: readonly Role[]): boolean =>
  active && roles.some(({ key }) => key === 'admin');

/**
 * Changes the fields given of an account that may do no more than the caller. Other roles, or none, and a closed account end
 * its sessions at once. The last administrator stays one, whatever is changed at the same time. Answers with the id.
 */
export const updateStaffUser =
  ({ database, clock }: StaffDependencies) =>
  (
    caller: Caller,
    { id, expectedVersion }: StaffTarget,
    input: UpdateStaffUserInput,
  ): Promise<Result<string>> =>
    emailTaken(
      database.transaction(async (transaction) => {
        const { em } = transaction;
        await lockAdmins(transaction);
        const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
        const user = isId(id) ? await em.findOne(StaffUser, { id }, lock) : null;
        if (!user) return refuse(notFound('id'));
        const conflict = versionFault(user.version, expectedVersion);
        if (conflict) return refuse(conflict);
        const held = await user.roles.loadItems();
        if (!outranks(caller.actor, held)) return refuse(outranked);

        const faults = FaultList.for(['input']);
        const before = staffSnapshot(user);
        const email = input.email == null ? user.email : takeStaffEmail(faults, input.email);
        const name = input.name == null ? user.name : takeStaffName(faults, input.name);
        const active = input.active ?? user.active;
        const roles =
          input.roles == null ? held : await takeRoles(transaction, faults, caller.actor, input.roles);
        const checked = faults.result(null);
        if (!checked.ok) return refuse(...checked.faults);
        const endsAdmin = isAdmin(user.active, held) && !isAdmin(active, roles);
        if (endsAdmin && !(await hasOtherAdmins(transaction, user.id))) return refuse(lastAdmin);

        const at = clock.now();
        const closes = user.active && !active;
        const rolesChange = keysOf(held).join() !== keysOf(roles).join();
        if (rolesChange) user.roles.set(roles);
        em.assign(user, { email, name, active, updatedAt: at });
        await em.flush();
        if (closes) await endSessionsOf(transaction, user.id, 'deactivated', at);
        else if (rolesChange) await endSessionsOf(transaction, user.id, 'rolesChanged', at);
        const done = { ...caller, at, action: 'staff.updated', subjectId: user.id };
        recordAudit(transaction, { ...done, before, after: staffSnapshot(user) });
        return accept(user.id);
      }),
    );
