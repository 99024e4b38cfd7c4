import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { newId } from '../../../../kernel/ids.js';
import { fits, isStorable } from '../../../../kernel/text.js';
import { recordAudit } from '../../../audit/index.js';
import { hashPassword } from '../../domain/password.js';
import type { Caller } from '../../request-context.js';
import { StaffUser } from '../../staff-user.entity.js';
import type { CreateStaffUserInput } from '../graphql/staff-user.input.js';
import type { StaffDependencies } from './change-role.js';
import { emailTaken } from './email-taken.js';
import { staffSnapshot, takeRoles, takeStaffEmail, takeStaffName } from './staff-account.js';

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;

const checkPassword = (faults: FaultList, password: string): void => {
  const params = { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD };
  if (fits(password, SHORTEST_PASSWORD - 1) || !fits(password, LONGEST_PASSWORD)) {
    faults.add('OUT_OF_RANGE', { key: 'staff.password', params }, 'password');
  } else if (!isStorable(password)) faults.add('INVALID', { key: 'text.unusable' }, 'password');
};

/** Opens an account with a first password, and no more rights than the caller has. Answers with its id. */
export const createStaffUser =
  ({ database, clock }: StaffDependencies) =>
  async (caller: Caller, input: CreateStaffUserInput): Promise<Result<string>> => {
    const faults = FaultList.for(['input']);
    const email = takeStaffEmail(faults, input.email);
    const name = takeStaffName(faults, input.name);
    checkPassword(faults, input.password);
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
