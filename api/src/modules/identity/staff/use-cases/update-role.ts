import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import type { Caller } from '../../request-context.js';
import { endSessionsOfHolders } from '../../use-cases/end-sessions.js';
import type { UpdateRoleInput } from '../graphql/role.input.js';
import { changeRole, predefined, type RoleTarget, type StaffDependencies } from './change-role.js';
import { takeDescription, takeDiscountLimit, takePermissions, takeRoleName } from './parse-role.js';

/**
 * Changes the fields given. What is added counts from each holder's next access token on; when something is changed or taken
 * away, holders sign in again. Answers with the key.
 */
export const updateRole =
  (dependencies: StaffDependencies) =>
  (caller: Caller, target: RoleTarget, input: UpdateRoleInput): Promise<Result<string>> =>
    changeRole(dependencies)(caller, target, 'role.updated', async ({ role, transaction, at }) => {
      const faults = FaultList.for(['input']);
      const { name, description, permissions, discountLimit } = input;
      if (role.predefined && permissions != null) faults.take([predefined('input', 'permissions')]);
      if (role.predefined && discountLimit != null) faults.take([predefined('input', 'discountLimit')]);
      const checked = faults.result({
        ...(name != null && { name: takeRoleName(faults, name) }),
        ...(description !== undefined && { description: takeDescription(faults, description) }),
        ...(permissions != null && { permissions: takePermissions(faults, caller.actor, permissions) }),
        ...(discountLimit != null && {
          discountLimit: takeDiscountLimit(faults, caller.actor, discountLimit),
        }),
      });
      if (!checked.ok) return refuse(...checked.faults);
      const before = [...role.permissions];
      transaction.em.assign(role, { ...checked.value, updatedAt: at });
      const losesSome =
        discountLimit != null || before.some((permission) => !role.permissions.includes(permission));
      if (losesSome) await endSessionsOfHolders(transaction, role.key, at);
      return accept(null);
    });
