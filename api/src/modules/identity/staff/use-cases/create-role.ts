import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { answerViolations } from '../../../../platform/database/violations.js';
import { recordAudit } from '../../../audit/index.js';
import type { Caller } from '../../request-context.js';
import { Role } from '../../role.entity.js';
import type { CreateRoleInput } from '../graphql/role.input.js';
import { roleCreated, type StaffDependencies } from './change-role.js';
import { takeDescription, takeDiscountLimit, takeKey, takePermissions, takeRoleName } from './parse-role.js';

/** Lists of roles are not paged. A simultaneous creation may go one beyond, which does no harm. */
const MOST_ROLES = 100;

/** Makes a custom role of what the caller holds. Answers with its key. */
export const createRole =
  ({ database, clock }: StaffDependencies) =>
  (caller: Caller, input: CreateRoleInput): Promise<Result<string>> => {
    const faults = FaultList.for(['input']);
    const given = {
      key: takeKey(faults, input.key),
      name: takeRoleName(faults, input.name),
      description: takeDescription(faults, input.description),
      permissions: takePermissions(faults, caller.actor, input.permissions),
      discountLimit: takeDiscountLimit(faults, caller.actor, input.discountLimit),
    };
    const saved = database.transaction(async (transaction) => {
      const { em } = transaction;
      const checked = faults.result(given);
      if (!checked.ok) return checked;
      if ((await em.count(Role)) >= MOST_ROLES) {
        const message = { key: 'role.tooMany', params: { most: MOST_ROLES } };
        return refuse({ code: 'TOO_MANY', message, path: ['input'] });
      }
      const at = clock.now();
      const role = em.create(Role, {
        ...given,
        predefined: false,
        accessHours: [],
        accessNetworks: [],
        createdAt: at,
        updatedAt: at,
      });
      await em.flush();
      recordAudit(transaction, roleCreated(caller, role));
      return accept(role.key);
    });
    return answerViolations(saved, ({ kind }) =>
      kind === 'unique' ? { code: 'TAKEN', message: { key: 'role.keyTaken' }, path: ['input', 'key'] } : null,
    );
  };
