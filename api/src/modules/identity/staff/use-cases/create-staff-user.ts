import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { newId } from '../../../../kernel/ids.js';
import { recordAudit } from '../../../audit/index.js';
import { hashPassword } from '../../domain/password.js';
import { checkPassword } from '../../domain/password-policy.js';
import type { Caller } from '../../request-context.js';
import { StaffUser } from '../../staff-user.entity.js';
import type { CreateStaffUserInput } from '../graphql/staff-user.input.js';
import type { StaffDependencies } from './change-role.js';
import { emailTaken } from './email-taken.js';
import { staffSnapshot, takeRoles, takeStaffEmail, takeStaffName } from './staff-account.js';

/** Opens an account with a first password, and no more rights than the caller has. Answers with its id. */
export const createStaffUser =
  ({ database, clock, shopName }: StaffDependencies) =>
  async (caller: Caller, input: CreateStaffUserInput): Promise<Result<string>> => {
    const faults = FaultList.for(['input']);
    const email = takeStaffEmail(faults, input.email);
    const name = takeStaffName(faults, input.name);
    const owner = { email, name, shopName: await shopName(database) };
    faults.take(checkPassword(input.password, owner, ['input', 'password']));
    // Before the transaction, which nobody should have to wait for.
    const passwordHash = faults.result(null).ok ? await hashPassword(input.password) : '';
    return emailTaken(
      database.transaction(async (transaction) => {
        const { em } = transaction;
        const roles = await takeRoles(transaction, faults, caller.actor, input.roles);
        const checked = faults.result(null);
        if (!checked.ok) return refuse(...checked.faults);
        const at = clock.now();
        const dated = { createdAt: at, updatedAt: at };
        const user = em.create(StaffUser, {
          id: newId(),
          email,
          name,
          passwordHash,
          roles,
          active: true,
          ...dated,
        });
        await em.flush();
        const done = { ...caller, at, action: 'staff.created', subjectId: user.id };
        recordAudit(transaction, { ...done, before: null, after: staffSnapshot(user) });
        return accept(user.id);
      }),
    );
  };
