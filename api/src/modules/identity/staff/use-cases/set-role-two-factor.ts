import { accept, type Result } from '../../../../kernel/fault.js';
import type { Caller } from '../../request-context.js';
import { changeRole, type RoleTarget, type StaffDependencies } from './change-role.js';

/** Says whether the holders of a role need a second factor. It counts from their next access token on. Answers with the key. */
export const setRoleTwoFactor =
  (dependencies: StaffDependencies) =>
  (caller: Caller, target: RoleTarget, requiresTwoFactor: boolean): Promise<Result<string>> =>
    changeRole(dependencies)(caller, target, 'role.updated', async ({ role, transaction, at }) => {
      transaction.em.assign(role, { requiresTwoFactor, updatedAt: at });
      return accept(null);
    });
