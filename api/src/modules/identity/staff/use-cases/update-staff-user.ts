import { accept, type Fault, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import type { Caller } from '../../request-context.js';
import type { Role } from '../../role.entity.js';
import { endSessionsOf } from '../../use-cases/end-sessions.js';
import type { UpdateStaffUserInput } from '../graphql/staff-user.input.js';
import type { StaffDependencies } from './change-role.js';
import { changeStaffUser, type StaffTarget } from './change-staff-user.js';
import { emailTaken } from './email-taken.js';
import { hasOtherAdmins } from './other-admins.js';
import { takeRoles, takeStaffEmail, takeStaffName } from './staff-account.js';

const lastAdmin: Fault = { code: 'FORBIDDEN', message: { key: 'staff.lastAdmin' }, path: ['id'] };

const keysOf = (roles: readonly Role[]): string[] => roles.map(({ key }) => key).sort();
const isAdmin = (active: boolean, roles: readonly Role[]): boolean =>
  active && roles.some(({ key }) => key === 'admin');

/**
 * Changes the fields given of an account that may do no more than the caller. Other roles, or none, and a closed account end
 * its sessions at once. The last administrator stays one, whatever is changed at the same time. Answers with the id.
 */
export const updateStaffUser =
  (dependencies: StaffDependencies) =>
  (caller: Caller, target: StaffTarget, input: UpdateStaffUserInput): Promise<Result<string>> =>
    emailTaken(
      changeStaffUser(dependencies)(caller, target, async ({ user, held, transaction, at }) => {
        const faults = FaultList.for(['input']);
        const email = input.email == null ? user.email : takeStaffEmail(faults, input.email);
        const name = input.name == null ? user.name : takeStaffName(faults, input.name);
        const active = input.active ?? user.active;
        const roles =
          input.roles == null ? held : await takeRoles(transaction, faults, caller.actor, input.roles);
        const checked = faults.result(null);
        if (!checked.ok) return refuse(...checked.faults);
        const endsAdmin = isAdmin(user.active, held) && !isAdmin(active, roles);
        if (endsAdmin && !(await hasOtherAdmins(transaction, user.id))) return refuse(lastAdmin);

        const closes = user.active && !active;
        const rolesChange = keysOf(held).join() !== keysOf(roles).join();
        if (rolesChange) user.roles.set([...roles]);
        transaction.em.assign(user, { email, name, active, updatedAt: at });
        if (closes) await endSessionsOf(transaction, user.id, 'deactivated', at);
        else if (rolesChange) await endSessionsOf(transaction, user.id, 'rolesChanged', at);
        return accept(null);
      }),
    );
