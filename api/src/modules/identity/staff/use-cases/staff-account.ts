import { z } from 'zod';
import type { FaultList } from '../../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../../kernel/take-text.js';
import { isStorable } from '../../../../kernel/text.js';
import type { Statement } from '../../../../platform/database/statement.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import type { Snapshot } from '../../../audit/index.js';
import type { Actor } from '../../domain/actor.js';
import { outranks } from '../../domain/outranks.js';
import { Role } from '../../role.entity.js';
import type { StaffUser } from '../../staff-user.entity.js';

/** RFC 5321's longest address. */
const LONGEST_EMAIL = 254;
const MOST_ROLES = 20;
const address = z.email();

export const takeStaffName = (faults: FaultList, given: string): string =>
  takeText(faults, given, { most: LONGEST_NAME, required: true }, 'name') ?? '';

/** In lower case, as the database keeps it: capitals make no other address. */
export const takeStaffEmail = (faults: FaultList, given: string): string => {
  const email = takeText(faults, given, { most: LONGEST_EMAIL, required: true }, 'email')?.toLowerCase();
  if (email !== undefined && !address.safeParse(email).success) {
    faults.add('INVALID', { key: 'staff.email' }, 'email');
  }
  return email ?? '';
};

/** Roles wait for each other's deletion: a role that is given stays. */
const HOLD: Statement = {
  name: 'role_hold',
  text: 'select key from role where key = any($1::text[]) order by key for key share',
};

/** The roles of these keys, each of which the actor must be able to give. */
export const takeRoles = async (
  transaction: Transaction,
  faults: FaultList,
  actor: Actor,
  given: readonly string[],
): Promise<Role[]> => {
  const place = faults.at('roles');
  if (given.length > MOST_ROLES) {
    place.add('TOO_MANY', { key: 'staff.tooManyRoles', params: { most: MOST_ROLES } });
    return [];
  }
  const keys = [...new Set(given.filter(isStorable))];
  await transaction.query(HOLD, [keys]);
  const roles = await transaction.em.find(Role, { key: keys });
  for (const [index, key] of given.entries()) {
    const role = roles.find((one) => one.key === key);
    if (!role) place.add('NOT_FOUND', { key: 'staff.roleUnknown' }, String(index));
    else if (!outranks(actor, [role])) place.add('FORBIDDEN', { key: 'role.notHeld' }, String(index));
  }
  return roles;
};

/** What the audit log keeps of an account. */
export const staffSnapshot = (user: StaffUser): Snapshot => ({
  email: user.email,
  name: user.name,
  active: user.active,
  accessExceptionUntil: user.accessExceptionUntil ?? null,
  accessExceptionReason: user.accessExceptionReason ?? null,
  roles: user.roles
    .getItems()
    .map(({ key }) => key)
    .sort(),
});
