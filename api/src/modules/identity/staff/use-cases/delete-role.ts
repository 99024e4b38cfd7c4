import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import type { Statement } from '../../../../platform/database/statement.js';
import type { Caller } from '../../request-context.js';
import { changeRole, predefined, type RoleTarget, type StaffDependencies } from './change-role.js';

const HELD: Statement = {
  name: 'role_held',
  text: 'select exists (select from staff_user_role where role_key = $1) as held',
};

/**
 * Deletes a custom role that nobody holds. Giving it to somebody waits for the role's lock, and then finds it gone.
 * Answers with the key.
 */
export const deleteRole =
  (dependencies: StaffDependencies) =>
  (caller: Caller, target: RoleTarget): Promise<Result<string>> =>
    changeRole(dependencies)(caller, target, 'role.deleted', async ({ role, transaction }) => {
      if (role.predefined) return refuse(predefined('key'));
      const [found] = await transaction.query<{ held: boolean }>(HELD, [role.key]);
      if (found?.held) return refuse({ code: 'IN_USE', message: { key: 'role.inUse' }, path: ['key'] });
      transaction.em.remove(role);
      await transaction.em.flush();
      return accept(null);
    });
