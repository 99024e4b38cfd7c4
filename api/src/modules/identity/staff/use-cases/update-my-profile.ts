import { LockMode } from '@mikro-orm/core';
import { accept, type Result } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { recordAudit } from '../../../audit/index.js';
import type { StaffCaller } from '../../request-context.js';
import { StaffUser } from '../../staff-user.entity.js';
import type { MyProfileInput } from '../graphql/staff-user.input.js';
import type { StaffDependencies } from './change-role.js';
import { takeStaffName } from './staff-account.js';

/** Changes what people may change of their own account. Answers with its id. */
export const updateMyProfile =
  ({ database, clock }: StaffDependencies) =>
  async ({ actor, ip }: StaffCaller, input: MyProfileInput): Promise<Result<string>> => {
    const faults = FaultList.for(['input']);
    const checked = faults.result(takeStaffName(faults, input.name));
    if (!checked.ok) return checked;
    return database.transaction(async (transaction) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
      const user = await transaction.em.findOneOrFail(StaffUser, { id: actor.id }, lock);
      const at = clock.now();
      const done = { actor, ip, at, action: 'staff.updated', subjectId: user.id };
      recordAudit(transaction, { ...done, before: { name: user.name }, after: { name: checked.value } });
      transaction.em.assign(user, { name: checked.value, updatedAt: at });
      return accept(user.id);
    });
  };
