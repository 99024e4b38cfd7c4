import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { LONGEST_TEXT, takeText } from '../../../../kernel/take-text.js';
import type { Caller } from '../../request-context.js';
import { endSessionsOf } from '../../use-cases/end-sessions.js';
import { isOwnAccount, OWN_ACCOUNT } from '../../use-cases/lock-managed.js';
import type { StaffDependencies } from './change-role.js';
import { changeStaffUser, type StaffTarget } from './change-staff-user.js';

export interface AccessException {
  /** Null: the exception ends. */
  readonly until: Date | null;
  readonly reason: string | null;
}

/** Lets somebody else of the staff work outside of the windows of their roles, until a moment and for a reason. */
export const setAccessException =
  (dependencies: StaffDependencies) =>
  (caller: Caller, target: StaffTarget, { until, reason: given }: AccessException): Promise<Result<string>> =>
    changeStaffUser(dependencies)(caller, target, async ({ user, transaction, at }) => {
      if (isOwnAccount(caller, user)) return refuse(OWN_ACCOUNT);
      const faults = FaultList.for([]);
      const required = until !== null;
      const reason = takeText(faults, given, { most: LONGEST_TEXT, required }, 'reason');
      if (until && until <= at) faults.add('OUT_OF_RANGE', { key: 'staff.exceptionPast' }, 'until');
      const checked = faults.result(null);
      if (!checked.ok) return refuse(...checked.faults);
      const shortens = user.accessExceptionUntil && (!until || until < user.accessExceptionUntil);
      transaction.em.assign(user, {
        accessExceptionUntil: until,
        accessExceptionReason: until && reason,
        updatedAt: at,
      });
      if (shortens) await endSessionsOf(transaction, user.id, 'rolesChanged', at);
      return accept(null);
    });
