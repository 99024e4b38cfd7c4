import type { StaffDependencies } from './change-role.js';
import { createRole } from './create-role.js';
import { createStaffUser } from './create-staff-user.js';
import { deleteRole } from './delete-role.js';
import { setAccessException } from './set-access-exception.js';
import { setRoleAccess } from './set-role-access.js';
import { setRoleTwoFactor } from './set-role-two-factor.js';
import { updateMyProfile } from './update-my-profile.js';
import { updateRole } from './update-role.js';
import { updateStaffUser } from './update-staff-user.js';

/** Everything that can be done with the staff's accounts and with roles. */
export const staffUseCases = (dependencies: StaffDependencies) => ({
  createUser: createStaffUser(dependencies),
  updateUser: updateStaffUser(dependencies),
  updateMyProfile: updateMyProfile(dependencies),
  createRole: createRole(dependencies),
  updateRole: updateRole(dependencies),
  deleteRole: deleteRole(dependencies),
  setRoleAccess: setRoleAccess(dependencies),
  setRoleTwoFactor: setRoleTwoFactor(dependencies),
  setAccessException: setAccessException(dependencies),
});
export type StaffUseCases = ReturnType<typeof staffUseCases>;
