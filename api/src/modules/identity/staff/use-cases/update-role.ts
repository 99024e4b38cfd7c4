import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import type { Statement } from '../../../../platform/database/statement.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import type { Caller } from '../../request-context.js';
import { endSessionsOf } from '../../use-cases/end-sessions.js';
import type { UpdateRoleInput } from '../graphql/role.input.js';
import { changeRole, predefined, type RoleTarget, type StaffDependencies } from './change-role.js';
import { takeDescription, takeDiscountLimit, takePermissions, takeRoleName } from './parse-role.js';

const HOLDERS: Statement = {
  name: 'role_holders',
  text: 'select staff_user_id as id from staff_user_role where role_key = $1 order by staff_user_id',
};

/** Access tokens say what their holders may do: those who lose something must not keep it until the token ends. */
const endSessionsOfHolders = async (transaction: Transaction, key: string, at: Date): Promise<void> => {
  const holders = await transaction.query<{ id: string }>(HOLDERS, [key]);
  for (const { id } of holders) await endSessionsOf(transaction, id, 'rolesChanged', at);
};

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
